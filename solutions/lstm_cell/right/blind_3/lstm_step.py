"""Blind set 3: right answers by odd roads, written from the released notebook alone."""

# %% blind 3, scores of all layers by einsum
def lstm_step(h_prev, x_t, c_prev, W, b):
    z = np.einsum("...k,jkh->j...h", np.append(h_prev, x_t, axis=-1), W)
    z = z + (b if h_prev.ndim == 1 else b[:, np.newaxis])
    curves = (sigmoid, sigmoid, np.tanh, sigmoid)
    f, i, g, o = (curve(score) for curve, score in zip(curves, z))
    c_t = np.add(f * c_prev, i * g)
    return np.tanh(c_t) * o, c_t
