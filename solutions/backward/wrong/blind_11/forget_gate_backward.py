"""Blind set 11: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 11, slope of what is kept [0.6 slope]: uses k(1 - k) of the kept memory for the slope of the sigmoid, not f(1 - f) of the share
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    df = d_c_kept * c_prev
    dz = df * (kept * (1 - kept))
    rows = np.atleast_2d(concatenate(h_prev, x_t))
    back = np.atleast_2d(dz)
    H = len(b_f)
    dW = rows.T @ back
    db = back.sum(axis=0)
    d_in = dz @ W_f.T
    return dW, db, d_in[..., :H], d_in[..., H:], d_c_kept * f_t


# %% blind 11, a typical sample [0.7 mean]: averages the gradients of weights and biases over the batch instead of adding them
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    concat = concatenate(h_prev, x_t)
    if dz.ndim == 1:
        dW, db = np.outer(concat, dz), dz.copy()
    else:
        dW = np.mean([np.outer(c, z) for c, z in zip(concat, dz)], axis=0)
        db = np.mean(dz, axis=0)
    d_concat = dz @ W_f.T
    dh, dx = d_concat[..., : len(b_f)], d_concat[..., len(b_f) :]
    return dW, db, dh, dx, d_c_kept * f_t


# %% blind 11, the word is in front [0.5 slice+missing]: cuts the word's gradient from the front of the concatenated one, and sends the old memory the whole complaint without the share kept
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    joined = concatenate(h_prev, x_t)
    f_t = sigmoid(linear(joined, W_f, b_f))
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    dW_f = np.einsum("ni,nh->ih", np.atleast_2d(joined), np.atleast_2d(dz))
    db_f = np.einsum("nh->h", np.atleast_2d(dz))
    d_joined = np.einsum("...h,ih->...i", dz, W_f)
    I = np.shape(x_t)[-1]
    dx_t = d_joined[..., :I]
    dh_prev = d_joined[..., I:]
    dc_prev = d_c_kept.copy()
    return dW_f, db_f, dh_prev, dx_t, dc_prev
