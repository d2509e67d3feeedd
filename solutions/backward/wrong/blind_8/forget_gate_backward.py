"""Blind set 8: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 8, the straight road unshared [0.8 missing]: dc_prev is d_c_kept itself, without the share kept
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = f_t * (1 - f_t) * c_prev * d_c_kept
    rows, dzs = np.atleast_2d(concatenate(h_prev, x_t)), np.atleast_2d(dz)
    dW_f = rows.T @ dzs
    db_f = dzs.sum(axis=0)
    dconcat = dz @ W_f.T
    H = W_f.shape[1]
    dc_prev = d_c_kept.copy()
    return dW_f, db_f, dconcat[..., :H], dconcat[..., H:], dc_prev

# %% blind 8, the first link skipped [0.6 missing]: what comes goes straight into the sigmoid, without the memory as a factor
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    concat = concatenate(h_prev, x_t)
    f_t = sigmoid(linear(concat, W_f, b_f))
    dc_prev = d_c_kept * f_t
    dz = d_c_kept * f_t * (1 - f_t)
    if dz.ndim == 1:
        dW_f, db_f = np.outer(concat, dz), dz.copy()
    else:
        dW_f, db_f = concat.T @ dz, dz.sum(axis=0)
    d_concat = dz @ W_f.T
    return dW_f, db_f, d_concat[..., : len(b_f)], d_concat[..., len(b_f) :], dc_prev

# %% blind 8, cut after the input's length, h and x changed round [0.65 index]: d_concat is split as if x came first
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    dW_f = np.atleast_2d(concatenate(h_prev, x_t)).T @ np.atleast_2d(dz)
    db_f = np.sum(np.atleast_2d(dz), axis=0)
    n_x = np.shape(x_t)[-1]
    d_concat = np.dot(dz, W_f.T)
    dx_t = d_concat[..., :n_x]
    dh_prev = d_concat[..., n_x:]
    return dW_f, db_f, dh_prev, dx_t, d_c_kept * f_t
