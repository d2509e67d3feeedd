"""Blind set 3: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 3, cut at the length of x [0.6 slice]: the first I numbers for h, the rest for x
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    concat = np.atleast_2d(concatenate(h_prev, x_t))
    dW_f = concat.T @ np.atleast_2d(dz)
    db_f = np.atleast_2d(dz).sum(axis=0)
    d_concat = dz @ W_f.T
    I = x_t.shape[-1]
    return dW_f, db_f, d_concat[..., I:], d_concat[..., :I], d_c_kept * f_t

# %% blind 3, the slope at the share [0.5 derivative]: the sigmoid is taken again of what came out of it
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    slope = sigmoid(f_t) * (1 - sigmoid(f_t))
    dz = d_c_kept * c_prev * slope
    concat = np.atleast_2d(concatenate(h_prev, x_t))
    d_concat = dz @ W_f.T
    H = len(b_f)
    return (
        concat.T @ np.atleast_2d(dz),
        np.atleast_2d(dz).sum(axis=0),
        d_concat[..., :H],
        d_concat[..., H:],
        d_c_kept * f_t,
    )

# %% blind 3, the bias of each sample [0.75 batch]: db_f is not summed over the samples
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    concat = np.atleast_2d(concatenate(h_prev, x_t))
    d_concat = dz @ W_f.T
    H = len(b_f)
    return concat.T @ np.atleast_2d(dz), dz, d_concat[..., :H], d_concat[..., H:], d_c_kept * f_t

# %% blind 3, no slope, and the memory back in the memory [0.4 derivative+memory]: sigmoid's link left out, dc_prev times c_prev
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev
    concat = np.atleast_2d(concatenate(h_prev, x_t))
    d_concat = dz @ W_f.T
    H = len(b_f)
    return (
        concat.T @ np.atleast_2d(dz),
        np.atleast_2d(dz).sum(axis=0),
        d_concat[..., :H],
        d_concat[..., H:],
        d_c_kept * c_prev,
    )
