"""Blind set 22: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 22, batches by recursion, samples by unit
def update_cell(h_prev, x_t, c_prev, W, b):
    if c_prev.ndim > 1:
        return np.array([update_cell(h, x, c, W, b) for h, x, c in zip(h_prev, x_t, c_prev)])
    scores = concatenate(h_prev, x_t) @ W + b
    curves = (sigmoid, sigmoid, np.tanh)
    f, i, g = (curve(score) for curve, score in zip(curves, scores))
    return np.array([f[k] * c_prev[k] + i[k] * g[k] for k in range(len(c_prev))])
