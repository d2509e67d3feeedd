"""Blind set 3: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 3, blocks in torch's order [0.5 order]: input, forget, candidate, output
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    concat = concatenate(h_prev, x_t)
    f = sigmoid(linear(concat, W[0], b[0]))
    i = sigmoid(linear(concat, W[1], b[1]))
    g = np.tanh(linear(concat, W[2], b[2]))
    o = sigmoid(linear(concat, W[3], b[3]))
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - m**2)
    dzf = dc * c_prev * f * (1 - f)
    dzi = dc * g * i * (1 - i)
    dzg = dc * i * (1 - g**2)
    dzo = dh_next * m * o * (1 - o)
    rows = np.atleast_2d(concat)
    dW = np.stack([rows.T @ np.atleast_2d(dz) for dz in (dzi, dzf, dzg, dzo)])
    db = np.stack([np.atleast_2d(dz).sum(axis=0) for dz in (dzi, dzf, dzg, dzo)])
    d_concat = dzf @ W[0].T + dzi @ W[1].T + dzg @ W[2].T + dzo @ W[3].T
    H = b.shape[1]
    return dW, db, d_concat[..., :H], d_concat[..., H:], dc * f

# %% blind 3, the slope of an unbent memory [0.55 derivative]: 1 - c squared, where tanh(c) belongs
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    concat = concatenate(h_prev, x_t)
    f, i, o = [sigmoid(linear(concat, W[k], b[k])) for k in (0, 1, 3)]
    g = np.tanh(linear(concat, W[2], b[2]))
    c_t = f * c_prev + i * g
    dc = dc_next + dh_next * o * (1 - c_t**2)
    dz = [
        dc * c_prev * f * (1 - f),
        dc * g * i * (1 - i),
        dc * i * (1 - g**2),
        dh_next * np.tanh(c_t) * o * (1 - o),
    ]
    rows = np.atleast_2d(concat)
    dW = np.stack([rows.T @ np.atleast_2d(d) for d in dz])
    db = np.stack([np.atleast_2d(d).sum(axis=0) for d in dz])
    d_concat = sum(d @ W[k].T for k, d in enumerate(dz))
    H = b.shape[1]
    return dW, db, d_concat[..., :H], d_concat[..., H:], dc * f

# %% blind 3, one door only, averages for sums [0.4 missing+scaled]: dc_next is not carried, a batch is averaged
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    concat = concatenate(h_prev, x_t)
    f, i, o = [sigmoid(linear(concat, W[k], b[k])) for k in (0, 1, 3)]
    g = np.tanh(linear(concat, W[2], b[2]))
    m = np.tanh(f * c_prev + i * g)
    dc = dh_next * o * (1 - m**2)
    dz = [
        dc * c_prev * f * (1 - f),
        dc * g * i * (1 - i),
        dc * i * (1 - g**2),
        dh_next * m * o * (1 - o),
    ]
    rows = np.atleast_2d(concat)
    dW = np.stack([rows.T @ np.atleast_2d(d) / len(rows) for d in dz])
    db = np.stack([np.atleast_2d(d).mean(axis=0) for d in dz])
    d_concat = sum(d @ W[k].T for k, d in enumerate(dz))
    H = b.shape[1]
    return dW, db, d_concat[..., :H], d_concat[..., H:], dc * f
