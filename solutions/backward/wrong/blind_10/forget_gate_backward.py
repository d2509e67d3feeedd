"""Blind set 10: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 10, average over the batch [0.8 mean]: the weights hear the mean of the samples, not their sum
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    a = np.atleast_2d(concatenate(h_prev, x_t))
    d = np.atleast_2d(dz)
    m = a.shape[0]
    dW_f = a.T @ d / m
    db_f = d.sum(axis=0) / m
    da = dz @ W_f.T
    H = W_f.shape[1]
    return dW_f, db_f, da[..., :H], da[..., H:], d_c_kept * f_t

# %% blind 10, cuts at len(h_prev) [0.8 batch]: with a batch that is the number of samples, and not of units
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    shares, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    d_share = d_c_kept * c_prev
    d_score = d_share * shares * (1 - shares)
    inputs = np.concatenate([h_prev, x_t], axis=-1)
    if d_score.ndim == 1:
        dW = np.outer(inputs, d_score)
        db = d_score.copy()
    else:
        dW = inputs.T @ d_score
        db = d_score.sum(axis=0)
    d_inputs = d_score @ W_f.T
    n = len(h_prev)
    return dW, db, d_inputs[..., :n], d_inputs[..., n:], d_c_kept * shares

# %% blind 10, the S of an S [0.4 derivative+missing]: takes the slope at the share instead of at the score, and gives back just the share to the old memory
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    slope = sigmoid(f_t) * (1 - sigmoid(f_t))
    dz = d_c_kept * c_prev * slope
    hx = np.atleast_2d(concatenate(h_prev, x_t))
    dW_f = hx.T @ np.atleast_2d(dz)
    db_f = np.atleast_2d(dz).sum(axis=0)
    d_hx = dz @ W_f.T
    dh_prev = d_hx[..., : len(b_f)]
    dx_t = d_hx[..., len(b_f) :]
    dc_prev = f_t
    return dW_f, db_f, dh_prev, dx_t, dc_prev
