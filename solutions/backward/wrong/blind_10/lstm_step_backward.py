"""Blind set 10: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 10, no bend on the way home [0.7 derivative]: through the output gate's product, but the slope of the tanh is left out
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    hx = concatenate(h_prev, x_t)
    f = sigmoid(linear(hx, W[0], b[0]))
    i = sigmoid(linear(hx, W[1], b[1]))
    g = np.tanh(linear(hx, W[2], b[2]))
    o = sigmoid(linear(hx, W[3], b[3]))
    c = f * c_prev + i * g
    dc = dc_next + dh_next * o
    dz = [
        dc * c_prev * f * (1 - f),
        dc * g * i * (1 - i),
        dc * i * (1 - g * g),
        dh_next * np.tanh(c) * o * (1 - o),
    ]
    rows = np.atleast_2d(hx)
    dW = np.stack([rows.T @ np.atleast_2d(d) for d in dz])
    db = np.stack([np.atleast_2d(d).sum(0) for d in dz])
    back = sum(d @ w.T for d, w in zip(dz, W))
    H = b.shape[1]
    return dW, db, back[..., :H], back[..., H:], dc * f

# %% blind 10, a gate among the gates [0.8 derivative]: the candidate is given the slope of a sigmoid, g (1 - g)
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    H = W.shape[2]
    hx = concatenate(h_prev, x_t)
    z = [hx @ W[k] + b[k] for k in range(4)]
    outs = [sigmoid(z[0]), sigmoid(z[1]), np.tanh(z[2]), sigmoid(z[3])]
    f, i, g, o = outs
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - m ** 2)
    hears = [dc * c_prev, dc * g, dc * i, dh_next * m]
    dW, db, dhx = [], [], 0
    for k in range(4):
        dz = hears[k] * outs[k] * (1 - outs[k])
        dW.append(np.atleast_2d(hx).T @ np.atleast_2d(dz))
        db.append(np.atleast_2d(dz).sum(axis=0))
        dhx = dhx + dz @ W[k].T
    return np.array(dW), np.array(db), dhx[..., :H], dhx[..., H:], dc * f

# %% blind 10, the last one to speak [0.55 update+missing]: in the loop d_in is set anew for each layer, and the old memory hears all, without the share kept
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    concat = concatenate(h_prev, x_t)
    H = len(b[0])
    f, i, o = [sigmoid(linear(concat, W[k], b[k])) for k in [0, 1, 3]]
    g = np.tanh(linear(concat, W[2], b[2]))
    m = np.tanh(f * c_prev + i * g)
    dC = dc_next + dh_next * o * (1 - m * m)
    scores = {
        0: dC * c_prev * f * (1 - f),
        1: dC * g * i * (1 - i),
        2: dC * i * (1 - g * g),
        3: dh_next * m * o * (1 - o),
    }
    dW = np.zeros(W.shape)
    db = np.zeros(b.shape)
    for k in scores:
        dW[k] = np.atleast_2d(concat).T @ np.atleast_2d(scores[k])
        db[k] = np.atleast_2d(scores[k]).sum(axis=0)
        d_in = scores[k] @ W[k].T
    return dW, db, d_in[..., :H], d_in[..., H:], dC * np.ones(f.shape)
