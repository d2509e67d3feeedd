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
