"""Wrong answers to `lstm_step_backward`, each a cell with what is wrong after the colon: all of them lose points."""
# %% the output gate forgotten: zeros in its place
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    k = concatenate(h_prev, x_t)
    f, i, o = (sigmoid(linear(k, W[n], b[n])) for n in (0, 1, 3))
    g = np.tanh(linear(k, W[2], b[2]))
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - m**2)
    dz = [dc * c_prev * f * (1 - f), dc * g * i * (1 - i), dc * i * (1 - g**2), 0 * dc]
    rows, H = np.atleast_2d(k), b.shape[1]
    dk = sum(z @ W[n].T for n, z in enumerate(dz))
    dW = np.stack([rows.T @ np.atleast_2d(z) for z in dz])
    return dW, np.stack([np.atleast_2d(z).sum(axis=0) for z in dz]), dk[..., :H], dk[..., H:], dc * f


# %% the output gate hears the memory: dc instead of dh
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    k = concatenate(h_prev, x_t)
    f, i, o = (sigmoid(linear(k, W[n], b[n])) for n in (0, 1, 3))
    g = np.tanh(linear(k, W[2], b[2]))
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - m**2)
    dz = [dc * c_prev * f * (1 - f), dc * g * i * (1 - i), dc * i * (1 - g**2), dc * m * o * (1 - o)]
    rows, H = np.atleast_2d(k), b.shape[1]
    dk = sum(z @ W[n].T for n, z in enumerate(dz))
    dW = np.stack([rows.T @ np.atleast_2d(z) for z in dz])
    return dW, np.stack([np.atleast_2d(z).sum(axis=0) for z in dz]), dk[..., :H], dk[..., H:], dc * f


# %% both times the tangent: dc_next goes through the curve too
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    k = concatenate(h_prev, x_t)
    f, i, o = (sigmoid(linear(k, W[n], b[n])) for n in (0, 1, 3))
    g = np.tanh(linear(k, W[2], b[2]))
    m = np.tanh(f * c_prev + i * g)
    dc = (dc_next + dh_next * o) * (1 - m**2)
    dz = [dc * c_prev * f * (1 - f), dc * g * i * (1 - i), dc * i * (1 - g**2), dh_next * m * o * (1 - o)]
    rows, H = np.atleast_2d(k), b.shape[1]
    dk = sum(z @ W[n].T for n, z in enumerate(dz))
    dW = np.stack([rows.T @ np.atleast_2d(z) for z in dz])
    return dW, np.stack([np.atleast_2d(z).sum(axis=0) for z in dz]), dk[..., :H], dk[..., H:], dc * f


# %% roads multiplied: a product where a sum is due
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    k = concatenate(h_prev, x_t)
    f, i, o = (sigmoid(linear(k, W[n], b[n])) for n in (0, 1, 3))
    g = np.tanh(linear(k, W[2], b[2]))
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next * dh_next * o * (1 - m**2)
    dz = [dc * c_prev * f * (1 - f), dc * g * i * (1 - i), dc * i * (1 - g**2), dh_next * m * o * (1 - o)]
    rows, H = np.atleast_2d(k), b.shape[1]
    dk = sum(z @ W[n].T for n, z in enumerate(dz))
    dW = np.stack([rows.T @ np.atleast_2d(z) for z in dz])
    return dW, np.stack([np.atleast_2d(z).sum(axis=0) for z in dz]), dk[..., :H], dk[..., H:], dc * f


# %% only one sample: outer on a batch
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    k = concatenate(h_prev, x_t)
    f, i, o = (sigmoid(linear(k, W[n], b[n])) for n in (0, 1, 3))
    g = np.tanh(linear(k, W[2], b[2]))
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - m**2)
    dz = [dc * c_prev * f * (1 - f), dc * g * i * (1 - i), dc * i * (1 - g**2), dh_next * m * o * (1 - o)]
    H = b.shape[1]
    dk = sum(z @ W[n].T for n, z in enumerate(dz))
    return np.stack([np.outer(k, z) for z in dz]), np.stack(dz), dk[..., :H], dk[..., H:], dc * f


# %% the last layer only is heard: = in the loop
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    k = concatenate(h_prev, x_t)
    f, i, o = (sigmoid(linear(k, W[n], b[n])) for n in (0, 1, 3))
    g = np.tanh(linear(k, W[2], b[2]))
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - m**2)
    dz = [dc * c_prev * f * (1 - f), dc * g * i * (1 - i), dc * i * (1 - g**2), dh_next * m * o * (1 - o)]
    rows, H = np.atleast_2d(k), b.shape[1]
    for n in range(4):
        dk = dz[n] @ W[n].T
    dW = np.stack([rows.T @ np.atleast_2d(z) for z in dz])
    return dW, np.stack([np.atleast_2d(z).sum(axis=0) for z in dz]), dk[..., :H], dk[..., H:], dc * f


# %% the candidate by a sigmoid: forward already
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    k = concatenate(h_prev, x_t)
    f, i, g, o = (sigmoid(linear(k, W[n], b[n])) for n in range(4))
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - m**2)
    dz = [dc * c_prev * f * (1 - f), dc * g * i * (1 - i), dc * i * g * (1 - g), dh_next * m * o * (1 - o)]
    rows, H = np.atleast_2d(k), b.shape[1]
    dk = sum(z @ W[n].T for n, z in enumerate(dz))
    dW = np.stack([rows.T @ np.atleast_2d(z) for z in dz])
    return dW, np.stack([np.atleast_2d(z).sum(axis=0) for z in dz]), dk[..., :H], dk[..., H:], dc * f


# %% pieces: dW as eight results
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    k = concatenate(h_prev, x_t)
    f, i, o = (sigmoid(linear(k, W[n], b[n])) for n in (0, 1, 3))
    g = np.tanh(linear(k, W[2], b[2]))
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - m**2)
    dz = [dc * c_prev * f * (1 - f), dc * g * i * (1 - i), dc * i * (1 - g**2), dh_next * m * o * (1 - o)]
    rows = np.atleast_2d(k)
    return (*(rows.T @ np.atleast_2d(z) for z in dz), *dz)


# %% tanh of the memory forgotten: what was said complains without the slope of the tanh
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    concat = concatenate(h_prev, x_t)
    f = sigmoid(linear(concat, W[0], b[0]))
    i = sigmoid(linear(concat, W[1], b[1]))
    g = np.tanh(linear(concat, W[2], b[2]))
    o = sigmoid(linear(concat, W[3], b[3]))
    c = f * c_prev + i * g
    dc = dc_next + dh_next * o
    do = dh_next * np.tanh(c)
    dzs = [dc * c_prev * f * (1 - f), dc * g * i * (1 - i), dc * i * (1 - g ** 2), do * o * (1 - o)]
    rows = np.atleast_2d(concat)
    dW = np.stack([rows.T @ np.atleast_2d(dz) for dz in dzs])
    db = np.stack([np.atleast_2d(dz).sum(axis=0) for dz in dzs])
    d_concat = sum(dz @ W[k].T for k, dz in enumerate(dzs))
    H = b.shape[1]
    return dW, db, d_concat[..., :H], d_concat[..., H:], dc * f

# %% candidate with a gate's slope: g (1 - g) instead of 1 - g^2
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    H = b.shape[1]
    concat = concatenate(h_prev, x_t)
    f, i, o = [sigmoid(linear(concat, W[k], b[k])) for k in (0, 1, 3)]
    g = np.tanh(linear(concat, W[2], b[2]))
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - m ** 2)
    dz_f = dc * c_prev * f * (1 - f)
    dz_i = dc * g * i * (1 - i)
    dz_g = dc * i * g * (1 - g)
    dz_o = dh_next * m * o * (1 - o)
    dW, db, d_concat = [], [], 0
    for k, dz in enumerate([dz_f, dz_i, dz_g, dz_o]):
        dW.append(np.atleast_2d(concat).T @ np.atleast_2d(dz))
        db.append(np.sum(np.atleast_2d(dz), axis=0))
        d_concat = d_concat + dz @ W[k].T
    return np.stack(dW), np.stack(db), d_concat[..., :H], d_concat[..., H:], f * dc

# %% the last layer alone goes home: d_concat is overwritten in the loop, and the old memory misses what was said
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    H = b.shape[1]
    concat = concatenate(h_prev, x_t)
    f, i, o = [sigmoid(linear(concat, W[k], b[k])) for k in (0, 1, 3)]
    g = np.tanh(linear(concat, W[2], b[2]))
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - m ** 2)
    scores = [dc * c_prev * f * (1 - f), dc * g * i * (1 - i), dc * i * (1 - g ** 2), dh_next * m * o * (1 - o)]
    dW, db = [], []
    for k in range(4):
        dz = np.atleast_2d(scores[k])
        dW.append(np.atleast_2d(concat).T @ dz)
        db.append(dz.sum(axis=0))
        d_concat = scores[k] @ W[k].T
    return np.stack(dW), np.stack(db), d_concat[..., :H], d_concat[..., H:], dc_next * f


# %% roads confused: the input gate hears the memory, the forget gate the candidate
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    H = b.shape[1]
    concat = concatenate(h_prev, x_t)
    f, i, o = [sigmoid(linear(concat, W[k], b[k])) for k in (0, 1, 3)]
    g = np.tanh(linear(concat, W[2], b[2]))
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - m ** 2)
    dzs = [dc * g * f * (1 - f), dc * c_prev * i * (1 - i), dc * i * (1 - g ** 2), dh_next * m * o * (1 - o)]
    rows = np.atleast_2d(concat)
    dW = np.stack([rows.T @ np.atleast_2d(dz) for dz in dzs])
    db = np.stack([np.atleast_2d(dz).sum(axis=0) for dz in dzs])
    d = sum(dz @ W[k].T for k, dz in enumerate(dzs))
    return dW, db, d[..., :H], d[..., H:], dc * f


# %% order of torch: gradients come back as input, forget, candidate, output
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    H = b.shape[1]
    concat = concatenate(h_prev, x_t)
    f, i, o = [sigmoid(linear(concat, W[k], b[k])) for k in (0, 1, 3)]
    g = np.tanh(linear(concat, W[2], b[2]))
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - m**2)
    dzs = [dc * c_prev * f * (1 - f), dc * g * i * (1 - i), dc * i * (1 - g**2), dh_next * m * o * (1 - o)]
    d = sum(dz @ W[k].T for k, dz in enumerate(dzs))
    rows = np.atleast_2d(concat)
    order = (1, 0, 2, 3)
    dW = np.stack([rows.T @ np.atleast_2d(dzs[k]) for k in order])
    db = np.stack([np.atleast_2d(dzs[k]).sum(axis=0) for k in order])
    return dW, db, d[..., :H], d[..., H:], dc * f
