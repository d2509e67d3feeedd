"""Blind set 12: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 12, straight to the sigmoid [0.6 missing]: leaves out the link of the product, so the share does not hear the memory it is a share of
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * f_t * (1 - f_t)
    inputs = np.atleast_2d(concatenate(h_prev, x_t))
    scores = np.atleast_2d(dz)
    dW_f = np.zeros(W_f.shape)
    for row, score in zip(inputs, scores):
        dW_f += np.outer(row, score)
    db_f = scores.sum(axis=0)
    H = W_f.shape[1]
    dh_prev = dz @ W_f[:H].T
    dx_t = dz @ W_f[H:].T
    return dW_f, db_f, dh_prev, dx_t, d_c_kept * f_t


# %% blind 12, a batch adds up everywhere [0.7 sum]: adds the gradients of hidden state, word and memory over the samples, which have their own rows
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    H = len(b_f)
    if h_prev.ndim == 1:
        f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
        dz = d_c_kept * c_prev * f_t * (1 - f_t)
        d_in = W_f @ dz
        return np.outer(concatenate(h_prev, x_t), dz), dz, d_in[:H], d_in[H:], d_c_kept * f_t
    totals = None
    for n in range(h_prev.shape[0]):
        one = forget_gate_backward(h_prev[n], x_t[n], c_prev[n], W_f, b_f, d_c_kept[n])
        totals = one if totals is None else tuple(t + g for t, g in zip(totals, one))
    return totals


# %% blind 12, the slope of the slope [0.4 slope+missing]: puts the share once more into the sigmoid when it takes the slope, and keeps only the first sample's bias gradient
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    def d_sigmoid(z):
        s = sigmoid(z)
        return s * (1 - s)

    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev * d_sigmoid(f_t)
    rows, scores = np.atleast_2d(concatenate(h_prev, x_t)), np.atleast_2d(dz)
    dW_f = rows.T @ scores
    db_f = scores[0].copy()
    back = dz @ W_f.T
    return dW_f, db_f, back[..., : len(b_f)], back[..., len(b_f) :], d_c_kept * f_t
