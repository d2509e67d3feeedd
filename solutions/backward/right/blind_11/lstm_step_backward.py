"""Blind set 11: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 11, one tall layer of four
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    H = b.shape[1]
    rows = np.atleast_2d(concatenate(h_prev, x_t))
    old, dh, dc = np.atleast_2d(c_prev), np.atleast_2d(dh_next), np.atleast_2d(dc_next)
    z = np.einsum("nk,gkh->gnh", rows, W) + b[:, None]
    s = sigmoid(z)
    g = np.tanh(z[2])
    m = np.tanh(s[0] * old + s[1] * g)
    total = dc + dh * s[3] * (1 - m) * (1 + m)
    hears = np.stack([total * old, total * g, total * s[1], dh * m])
    slope = s * (1 - s)
    slope[2] = 1 - g * g
    dz = hears * slope
    dW = np.einsum("nk,gnh->gkh", rows, dz)
    d_in = np.einsum("gnh,gkh->nk", dz, W)
    back = d_in[:, :H], d_in[:, H:], total * s[0]
    shapes = np.shape(h_prev), np.shape(x_t), np.shape(c_prev)
    dh_prev, dx_t, dc_prev = (a.reshape(shape) for a, shape in zip(back, shapes))
    return dW, dz.sum(axis=1), dh_prev, dx_t, dc_prev


# %% blind 11, two layers at the forget gate's counter
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    i = sigmoid(linear(concatenate(h_prev, x_t), W[1], b[1]))
    g = np.tanh(linear(concatenate(h_prev, x_t), W[2], b[2]))
    o = sigmoid(linear(concatenate(h_prev, x_t), W[3], b[3]))
    _, c_t = lstm_step(h_prev, x_t, c_prev, W, b)
    m = np.tanh(c_t)
    d_mem = dc_next + dh_next * o * (1 - m**2)
    # a gate's layer is a forget gate whose "memory" is the other factor of its product
    of_f = forget_gate_backward(h_prev, x_t, c_prev, W[0], b[0], d_mem)
    of_i = forget_gate_backward(h_prev, x_t, g, W[1], b[1], d_mem)
    of_o = forget_gate_backward(h_prev, x_t, m, W[3], b[3], dh_next)
    dz = d_mem * i * (1 - g**2)
    H = b.shape[1]
    of_g = (
        np.atleast_2d(concatenate(h_prev, x_t)).T @ np.atleast_2d(dz),
        np.atleast_2d(dz).sum(axis=0),
        dz @ W[2][:H].T,
        dz @ W[2][H:].T,
    )
    four = (of_f, of_i, of_g, of_o)
    dW, db = np.stack([layer[0] for layer in four]), np.stack([layer[1] for layer in four])
    return dW, db, sum(layer[2] for layer in four), sum(layer[3] for layer in four), of_f[4]
