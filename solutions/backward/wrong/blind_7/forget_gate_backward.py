"""Blind set 7: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 7, slope by the score [0.6 derivative]: z (1 - z) where it should be f (1 - f)
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    concat = concatenate(h_prev, x_t)
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    df = d_c_kept * c_prev
    dz = df * z * (1 - z)
    dW_f = np.atleast_2d(concat).T @ np.atleast_2d(dz)
    db_f = np.atleast_2d(dz).sum(axis=0)
    d_concat = dz @ W_f.T
    H = len(b_f)
    return dW_f, db_f, d_concat[..., :H], d_concat[..., H:], d_c_kept * f_t

# %% blind 7, the average sample [0.8 mean]: weights and bias hear the mean over the batch instead of the sum
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    rows = np.atleast_2d(concatenate(h_prev, x_t))
    dz = np.atleast_2d(d_c_kept * c_prev * f_t * (1 - f_t))
    n = rows.shape[0]
    dW_f = np.einsum("nj,nh->jh", rows, dz) / n
    db_f = dz.mean(axis=0)
    back = (dz @ W_f.T).reshape(np.shape(h_prev)[:-1] + (W_f.shape[0],))
    H = W_f.shape[1]
    return dW_f, db_f, back[..., :H], back[..., H:], d_c_kept * f_t

# %% blind 7, outer the other way, one sample [0.55 transpose+batch]: dW_f is (H, H + I), and a batch is flattened into it
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    concat = concatenate(h_prev, x_t)
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    dW_f = np.outer(dz, concat)
    db_f = dz
    d_concat = dz @ W_f.T
    split = W_f.shape[1]
    return dW_f, db_f, d_concat[..., :split], d_concat[..., split:], d_c_kept * f_t
