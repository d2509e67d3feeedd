"""Blind set 8: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 8, i and g each times themselves [0.65 name]: the product's other factor is mixed up between input gate and candidate
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    H = W.shape[2]
    concat = concatenate(h_prev, x_t)
    ft = sigmoid(linear(concat, W[0], b[0]))
    it = sigmoid(linear(concat, W[1], b[1]))
    cct = np.tanh(linear(concat, W[2], b[2]))
    ot = sigmoid(linear(concat, W[3], b[3]))
    c_next = ft * c_prev + it * cct
    dC = dc_next + dh_next * ot * (1 - np.tanh(c_next) ** 2)
    dft = dC * c_prev * ft * (1 - ft)
    dit = dC * it * it * (1 - it)
    dcct = dC * cct * (1 - cct**2)
    dot = dh_next * np.tanh(c_next) * ot * (1 - ot)
    grads = [dft, dit, dcct, dot]
    dW = np.stack([np.atleast_2d(concat).T @ np.atleast_2d(d) for d in grads])
    db = np.stack([np.atleast_2d(d).sum(axis=0) for d in grads])
    d_concat = dft @ W[0].T + dit @ W[1].T + dcct @ W[2].T + dot @ W[3].T
    return dW, db, d_concat[..., :H], d_concat[..., H:], dC * ft

# %% blind 8, the output gate hears the raw memory [0.75 missing]: its factor is c_t instead of tanh(c_t)
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    v = concatenate(h_prev, x_t)
    z = np.einsum("...j,kjh->k...h", v, W) + (b[:, None] if np.ndim(v) == 2 else b)
    s = sigmoid(z)
    g = np.tanh(z[2])
    c_t = s[0] * c_prev + s[1] * g
    dc = dc_next + dh_next * s[3] / np.cosh(c_t) ** 2
    dz = s * (1 - s)
    dz[0] *= dc * c_prev
    dz[1] *= dc * g
    dz[2] = dc * s[1] * (1 - g**2)
    dz[3] *= dh_next * c_t
    dz = dz.reshape(4, -1, b.shape[1])
    rows = np.atleast_2d(v)
    dW = np.einsum("nj,knh->kjh", rows, dz)
    dv = np.einsum("knh,kjh->nj", dz, W).reshape(np.shape(v))
    H = b.shape[1]
    return dW, dz.sum(axis=1), dv[..., :H], dv[..., H:], dc * s[0]

# %% blind 8, packed for torch, old memory by one door [0.55 order+missing]: dW and db stand as i, f, g, o, and dc_prev has only dc_next in it
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    H = b.shape[1]
    concat = concatenate(h_prev, x_t)
    f = sigmoid(linear(concat, W[0], b[0]))
    i = sigmoid(linear(concat, W[1], b[1]))
    g = np.tanh(linear(concat, W[2], b[2]))
    o = sigmoid(linear(concat, W[3], b[3]))
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - m**2)
    dzi, dzf = dc * g * i * (1 - i), dc * c_prev * f * (1 - f)
    dzg, dzo = dc * i * (1 - g**2), dh_next * m * o * (1 - o)
    dW, db = [], []
    for dz in (dzi, dzf, dzg, dzo):
        dW.append(np.atleast_2d(concat).T @ np.atleast_2d(dz))
        db.append(np.atleast_2d(dz).sum(0))
    back = dzf @ W[0].T + dzi @ W[1].T + dzg @ W[2].T + dzo @ W[3].T
    return np.array(dW), np.array(db), back[..., :H], back[..., H:], dc_next * f
