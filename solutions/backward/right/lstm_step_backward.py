"""Right answers to `lstm_step_backward`, each a cell: all of them earn full marks."""
# %% with the forget gate's own gradients
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    concat = np.atleast_2d(concatenate(h_prev, x_t))
    i, o = (sigmoid(linear(concatenate(h_prev, x_t), W[k], b[k])) for k in (1, 3))
    g = np.tanh(linear(concatenate(h_prev, x_t), W[2], b[2]))
    m = np.tanh(update_cell(h_prev, x_t, c_prev, W, b))
    dc = dc_next + dh_next * o * (1 - m * m)
    dW_f, db_f, dh, dx, dc_prev = forget_gate_backward(h_prev, x_t, c_prev, W[0], b[0], dc)
    dW, db = [dW_f], [db_f]
    H = b.shape[1]
    for k, dz in ((1, dc * g * i * (1 - i)), (2, dc * i * (1 - g * g)), (3, dh_next * m * o * (1 - o))):
        dW.append(concat.T @ np.atleast_2d(dz))
        db.append(np.atleast_2d(dz).sum(axis=0))
        dh = dh + dz @ W[k][:H].T
        dx = dx + dz @ W[k][H:].T
    return np.array(dW), np.array(db), dh, dx, dc_prev


# %% all scores in one array
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    one = h_prev.ndim == 1
    h, x, c, dh, dc = (np.atleast_2d(a) for a in (h_prev, x_t, c_prev, dh_next, dc_next))
    k = np.hstack([h, x])
    z = np.einsum("nk,lkh->lnh", k, W) + b[:, None]
    f, i, o = sigmoid(z[0]), sigmoid(z[1]), sigmoid(z[3])
    g = np.tanh(z[2])
    m = np.tanh(f * c + i * g)
    dc = dc + dh * o * (1 - m**2)
    dz = np.array([dc * c * f * (1 - f), dc * g * i * (1 - i), dc * i * (1 - g**2), dh * m * o * (1 - o)])
    dk = np.einsum("lnh,lkh->nk", dz, W)
    out = [np.einsum("nk,lnh->lkh", k, dz), dz.sum(axis=1)]
    rows = [dk[:, : h.shape[1]], dk[:, h.shape[1] :], dc * f]
    return tuple(out + [row[0] if one else row for row in rows])


# %% sample by sample
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    if h_prev.ndim == 2:
        parts = [lstm_step_backward(h, x, c, W, b, dh, dc) for h, x, c, dh, dc in zip(h_prev, x_t, c_prev, dh_next, dc_next)]
        dW, db, dh, dx, dc = zip(*parts)
        return np.sum(dW, axis=0), np.sum(db, axis=0), np.array(dh), np.array(dx), np.array(dc)
    k = np.append(h_prev, x_t)
    z = np.array([k @ W[n] + b[n] for n in range(4)])
    f, i, o, g = sigmoid(z[0]), sigmoid(z[1]), sigmoid(z[3]), np.tanh(z[2])
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 + m) * (1 - m)
    dz = np.array([dc * c_prev, dc * g, dc * i, dh_next * m]) * [f - f * f, i - i * i, 1 - g * g, o - o * o]
    dk = np.einsum("nkh,nh->k", W, dz)
    return k[:, None] * dz[:, None, :], dz, dk[: len(h_prev)], dk[len(h_prev) :], f * dc


# %% four times the gate of step 2
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    k = concatenate(h_prev, x_t)
    i, o, g = sigmoid(k @ W[1] + b[1]), sigmoid(k @ W[3] + b[3]), np.tanh(k @ W[2] + b[2])
    _, kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    m = np.tanh(kept + i * g)
    dc = dc_next + dh_next * o * (1 - m**2)
    F = forget_gate_backward(h_prev, x_t, c_prev, W[0], b[0], dc)
    I = forget_gate_backward(h_prev, x_t, g, W[1], b[1], dc)
    O = forget_gate_backward(h_prev, x_t, m, W[3], b[3], dh_next)
    # tanh(z) = 2 sigmoid(2 z) - 1: the candidate as a gate with doubled scores
    G = forget_gate_backward(h_prev, x_t, i, 2 * W[2], 2 * b[2], dc)
    parts = list(zip(F, I, [4 * part for part in G[:2]] + [2 * part for part in G[2:]], O))
    return np.stack(parts[0]), np.stack(parts[1]), sum(parts[2]), sum(parts[3]), F[4]


# %% the forget gate by its own function
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    row = concatenate(h_prev, x_t)
    h_t, c_t = lstm_step(h_prev, x_t, c_prev, W, b)
    o = sigmoid(row @ W[3] + b[3])
    i = sigmoid(row @ W[1] + b[1])
    g = np.tanh(row @ W[2] + b[2])
    dc = dc_next + dh_next * (o - h_t * np.tanh(c_t))
    first = forget_gate_backward(h_prev, x_t, c_prev, W[0], b[0], dc)
    rest = [dc * g * (i - i * i), dc * i * (1 + g) * (1 - g), dh_next * h_t * (1 - o)]
    one = np.atleast_2d(row)
    dW = np.array([first[0]] + [one.T @ np.atleast_2d(d) for d in rest])
    db = np.array([first[1]] + [np.atleast_2d(d).sum(0) for d in rest])
    back = sum(d @ W[k + 1].T for k, d in enumerate(rest))
    H = b.shape[1]
    return dW, db, first[2] + back[..., :H], first[3] + back[..., H:], first[4]
