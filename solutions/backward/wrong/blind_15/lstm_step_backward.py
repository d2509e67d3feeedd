"""Wrong answers to lstm_step_backward, blind set 15."""

# %% blind 15, one door only [0.6 missing]: lets the new memory hear only dc_next and not what comes through the output
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    concat = concatenate(h_prev, x_t)
    f = sigmoid(linear(concat, W[0], b[0]))
    i = sigmoid(linear(concat, W[1], b[1]))
    g = np.tanh(linear(concat, W[2], b[2]))
    o = sigmoid(linear(concat, W[3], b[3]))
    c_t = f * c_prev + i * g
    df = dc_next * c_prev
    di = dc_next * g
    dg = dc_next * i
    do = dh_next * np.tanh(c_t)
    scores = [df * f * (1 - f), di * i * (1 - i), dg * (1 - g**2), do * o * (1 - o)]
    rows = np.atleast_2d(concat)
    dW = np.stack([rows.T @ np.atleast_2d(s) for s in scores])
    db = np.stack([np.atleast_2d(s).sum(axis=0) for s in scores])
    d_concat = sum(s @ W[k].T for k, s in enumerate(scores))
    H = b.shape[1]
    return dW, db, d_concat[..., :H], d_concat[..., H:], dc_next * f


# %% blind 15, four equal slopes [0.75 sigmoid]: loops over all four layers with the sigmoid's slope, also for the candidate
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    concat = concatenate(h_prev, x_t)
    H = b.shape[1]
    out = [sigmoid(linear(concat, W[k], b[k])) for k in range(4)]
    out[2] = np.tanh(linear(concat, W[2], b[2]))
    f, i, g, o = out
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - m * m)
    heard = [dc * c_prev, dc * g, dc * i, dh_next * m]
    dW, db, d_concat = np.zeros(W.shape), np.zeros(b.shape), 0
    for k in range(4):
        dz = heard[k] * out[k] * (1 - out[k])
        dW[k] = np.atleast_2d(concat).T @ np.atleast_2d(dz)
        db[k] = np.atleast_2d(dz).sum(axis=0)
        d_concat = d_concat + dz @ W[k].T
    return dW, db, d_concat[..., :H], d_concat[..., H:], dc * f


# %% blind 15, torch order and mean [0.45 order+scale]: stacks the gradients as input, forget, candidate, output and takes the mean over the batch
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    concat = concatenate(h_prev, x_t)
    W_f, W_i, W_g, W_o = W
    f = sigmoid(concat @ W_f + b[0])
    i = sigmoid(concat @ W_i + b[1])
    g = np.tanh(concat @ W_g + b[2])
    o = sigmoid(concat @ W_o + b[3])
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - m**2)
    dzf = dc * c_prev * f * (1 - f)
    dzi = dc * g * i * (1 - i)
    dzg = dc * i * (1 - g**2)
    dzo = dh_next * m * o * (1 - o)
    rows = np.atleast_2d(concat)
    N = rows.shape[0]
    dW = np.stack([rows.T @ np.atleast_2d(d) / N for d in (dzi, dzf, dzg, dzo)])
    db = np.stack([np.atleast_2d(d).mean(axis=0) for d in (dzi, dzf, dzg, dzo)])
    d_concat = dzf @ W_f.T + dzi @ W_i.T + dzg @ W_g.T + dzo @ W_o.T
    H = h_prev.shape[-1]
    return dW, db, d_concat[..., :H], d_concat[..., H:], dc * f
