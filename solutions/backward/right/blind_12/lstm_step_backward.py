"""Blind set 12: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 12, the bias as a row of ones
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    if np.ndim(h_prev) == 1:
        grown = [np.asarray(a)[None] for a in (h_prev, x_t, c_prev, dh_next, dc_next)]
        dW, db, *rest = lstm_step_backward(*grown[:3], W, b, *grown[3:])
        return (dW, db) + tuple(a[0] for a in rest)
    N, H = h_prev.shape
    seen = np.hstack([h_prev, x_t, np.ones((N, 1))])
    layers = [np.vstack([W[k], b[k]]) for k in range(4)]
    f, i, o = (sigmoid(seen @ layers[k]) for k in (0, 1, 3))
    g = np.tanh(seen @ layers[2])
    loud = np.tanh(f * c_prev + i * g)
    hears = dc_next + (dh_next * o) * (1 - loud**2)
    scores = [hears * c_prev * (f - f**2), hears * g * (i - i**2), hears * i * (1 - g**2), dh_next * loud * (o - o**2)]
    both = np.stack([seen.T @ s for s in scores])
    d_seen = np.hstack(scores) @ np.hstack(layers).T
    return both[:, :-1].copy(), both[:, -1].copy(), d_seen[:, :H], d_seen[:, H:-1], hears * f
