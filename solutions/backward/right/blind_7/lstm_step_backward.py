"""Blind set 7: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 7, the forget gate's way back, used for three gates
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    f, i, g, o = (linear(concatenate(h_prev, x_t), W[k], b[k]) for k in range(4))
    f, i, g, o = sigmoid(f), sigmoid(i), np.tanh(g), sigmoid(o)
    said = np.tanh(f * c_prev + i * g)
    total = dc_next + dh_next * o * (1 - said) * (1 + said)
    # every gate is "share times something": (what it multiplies, its share, what comes back)
    dzs = []
    for partner, share, comes in ((c_prev, f, total), (g, i, total), (None, None, None), (said, o, dh_next)):
        if partner is None:
            dzs.append(total * i * (1 - g * g))
        else:
            dzs.append(comes * partner * share * (1 - share))
    rows = concatenate(h_prev, x_t).reshape(-1, W.shape[1])
    flat = [dz.reshape(-1, W.shape[2]) for dz in dzs]
    dW, db = np.empty(W.shape), np.empty(b.shape)
    back = np.zeros(rows.shape)
    for k, dz in enumerate(flat):
        dW[k] = rows.T @ dz
        db[k] = dz.sum(0)
        back += dz @ W[k].T
    H = W.shape[2]
    return dW, db, back[:, :H].reshape(np.shape(h_prev)), back[:, H:].reshape(np.shape(x_t)), total * f
