"""Wrong answers to forget_gate_backward, blind set 15."""

# %% blind 15, outer as in the toolbox [0.65 batch]: builds the weights' gradient by np.outer and the bias by the scores themselves, right for one sample only
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    dW_f = np.outer(concatenate(h_prev, x_t), dz)
    db_f = dz.copy()
    d_concat = dz @ W_f.T
    H = h_prev.shape[-1]
    return dW_f, db_f, d_concat[..., :H], d_concat[..., H:], d_c_kept * f_t


# %% blind 15, memory through the curve [0.75 extra]: sends the old memory's gradient through the slope of the sigmoid too
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    concat = concatenate(h_prev, x_t)
    f_t = sigmoid(linear(concat, W_f, b_f))
    slope = f_t * (1 - f_t)
    dz = d_c_kept * c_prev * slope
    dW_f = np.atleast_2d(concat).T @ np.atleast_2d(dz)
    db_f = np.atleast_2d(dz).sum(axis=0)
    d_concat = dz @ W_f.T
    H = len(b_f)
    dc_prev = d_c_kept * f_t * slope
    return dW_f, db_f, d_concat[..., :H], d_concat[..., H:], dc_prev


# %% blind 15, slope of the score [0.4 derivative+sum]: puts the score instead of the share into s(1-s) and does not add the bias over the samples
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    concat = concatenate(h_prev, x_t)
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    df = d_c_kept * c_prev
    dz = df * z * (1 - z)
    dW_f = np.atleast_2d(concat).T @ np.atleast_2d(dz)
    db_f = dz * 1.0
    d_concat = dz @ W_f.T
    n = h_prev.shape[-1]
    return dW_f, db_f, d_concat[..., :n], d_concat[..., n:], d_c_kept * f_t
