"""Wrong answers to lstm_step_backward, written from the released notebook alone."""

# %% blind 13, straight_home [0.75 road]: the old memory hears only what came along the memory's road, not what was said
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    concat, H = concatenate(h_prev, x_t), h_prev.shape[-1]
    z = [linear(concat, W[k], b[k]) for k in range(4)]
    f, i, g, o = sigmoid(z[0]), sigmoid(z[1]), np.tanh(z[2]), sigmoid(z[3])
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - m**2)
    d_f = dc * c_prev * f * (1 - f)
    d_i = dc * g * i * (1 - i)
    d_g = dc * i * (1 - g**2)
    d_o = dh_next * m * o * (1 - o)
    dz = np.stack([np.atleast_2d(d) for d in (d_f, d_i, d_g, d_o)])
    dW = np.atleast_2d(concat).T @ dz
    db = dz.sum(axis=1)
    d_concat = d_f @ W[0].T + d_i @ W[1].T + d_g @ W[2].T + d_o @ W[3].T
    return dW, db, d_concat[..., :H], d_concat[..., H:], dc_next * f

# %% blind 13, unbent [0.75 bend]: the output gate's share hears the complaint times the memory as it is known, unbent
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    concat = concatenate(h_prev, x_t)
    H = concat.shape[-1] - x_t.shape[-1]
    f, i, o = [sigmoid(linear(concat, W[k], b[k])) for k in (0, 1, 3)]
    g = np.tanh(linear(concat, W[2], b[2]))
    c_t = f * c_prev + i * g
    do = dh_next * c_t
    dc = dc_next + dh_next * o * (1 - np.tanh(c_t) ** 2)
    back = [dc * c_prev * f * (1 - f), dc * g * i * (1 - i), dc * i * (1 - g * g), do * o * (1 - o)]
    dW, db, dconcat = [], [], 0
    for k, dz in enumerate(back):
        dW.append(np.atleast_2d(concat).T @ np.atleast_2d(dz))
        db.append(np.atleast_2d(dz).sum(axis=0))
        dconcat = dconcat + dz @ W[k].T
    return np.stack(dW), np.stack(db), dconcat[..., :H], dconcat[..., H:], dc * f

# %% blind 13, passes_it_on [0.5 slope+residual]: gives the candidate the slope of a gate, and hands dh_next on to what was said before
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    concat, H = concatenate(h_prev, x_t), b.shape[1]
    out = [sigmoid(linear(concat, W[0], b[0])), sigmoid(linear(concat, W[1], b[1]))]
    out.append(np.tanh(linear(concat, W[2], b[2])))
    out.append(sigmoid(linear(concat, W[3], b[3])))
    f, i, g, o = out
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - m**2)
    arriving = [dc * c_prev, dc * g, dc * i, dh_next * m]
    dz = [a * s * (1 - s) for a, s in zip(arriving, out)]
    rows = np.atleast_2d(concat)
    dW = np.stack([rows.T @ np.atleast_2d(d) for d in dz])
    db = np.stack([np.atleast_2d(d).sum(axis=0) for d in dz])
    d_concat = sum(d @ w.T for d, w in zip(dz, W))
    # what was said goes two ways: into the next step, and on
    return dW, db, d_concat[..., :H] + dh_next, d_concat[..., H:], dc * f
