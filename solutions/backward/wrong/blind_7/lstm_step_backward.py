"""Blind set 7: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 7, through the tanh as if it were not there [0.6 derivative]: what is said reaches the memory without the slope 1 - m squared
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    v, H = concatenate(h_prev, x_t), b.shape[1]
    z = [linear(v, W[k], b[k]) for k in range(4)]
    f, i, g, o = sigmoid(z[0]), sigmoid(z[1]), np.tanh(z[2]), sigmoid(z[3])
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o
    scores = [
        dc * c_prev * f * (1 - f),
        dc * g * i * (1 - i),
        dc * i * (1 - g * g),
        dh_next * m * o * (1 - o),
    ]
    dW = np.stack([np.atleast_2d(v).T @ np.atleast_2d(s) for s in scores])
    db = np.stack([np.atleast_2d(s).sum(axis=0) for s in scores])
    dv = sum(s @ W[k].T for k, s in enumerate(scores))
    return dW, db, dv[..., :H], dv[..., H:], dc * f

# %% blind 7, one complaint lost [0.5 missing]: the new memory hears what was said only, dc_next is never used
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    concat = concatenate(h_prev, x_t)
    f = sigmoid(linear(concat, W[0], b[0]))
    i = input_gate(h_prev, x_t, W[1], b[1])
    g = candidate(h_prev, x_t, W[2], b[2])
    o = sigmoid(linear(concat, W[3], b[3]))
    c_t = f * c_prev + i * g
    do = dh_next * np.tanh(c_t)
    dc = dh_next * o * (1 - np.tanh(c_t) ** 2)
    dzs = np.stack(
        [
            dc * c_prev * f * (1 - f),
            dc * g * i * (1 - i),
            dc * i * (1 - g**2),
            do * o * (1 - o),
        ]
    )
    rows = np.atleast_2d(concat)
    dz3 = dzs.reshape(4, len(rows), -1)
    dW = np.einsum("nj,knh->kjh", rows, dz3)
    db = dz3.sum(axis=1)
    d_concat = np.einsum("k...h,kjh->...j", dzs, W)
    n_h = h_prev.shape[-1]
    return dW, db, d_concat[..., :n_h], d_concat[..., n_h:], dc * f

# %% blind 7, the last layer speaks for all [0.6 overwrite+batch]: d_concat is set anew for each layer, and db keeps a row for each sample
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    concat = concatenate(h_prev, x_t)
    H = b.shape[1]
    f, i, o = [sigmoid(linear(concat, W[k], b[k])) for k in (0, 1, 3)]
    g = np.tanh(linear(concat, W[2], b[2]))
    c_t = f * c_prev + i * g
    dc = dc_next + dh_next * o * (1 - np.tanh(c_t) ** 2)
    dz_f = dc * c_prev * f * (1 - f)
    dz_i = dc * g * i * (1 - i)
    dz_g = dc * i * (1 - g**2)
    dz_o = dh_next * np.tanh(c_t) * o * (1 - o)
    dW, db = [], []
    for k, dz in enumerate([dz_f, dz_i, dz_g, dz_o]):
        dW.append(np.atleast_2d(concat).T @ np.atleast_2d(dz))
        db.append(dz)
        d_concat = dz @ W[k].T
    return np.stack(dW), np.stack(db), d_concat[..., :H], d_concat[..., H:], dc * f
