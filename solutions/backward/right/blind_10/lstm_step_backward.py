"""Blind set 10: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 10, slopes through cosh, layers through einsum
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    single = np.ndim(h_prev) == 1
    h, x, c, dh, dc = (np.atleast_2d(a) for a in (h_prev, x_t, c_prev, dh_next, dc_next))
    a = np.hstack([h, x])
    z = np.einsum("ni,kij->knj", a, W) + b[:, None, :]
    s = sigmoid(z)
    g = np.tanh(z[2])
    m = np.tanh(s[0] * c + s[1] * g)
    total = dc + dh * s[3] * (1 - m) * (1 + m)
    hears = np.stack([total * c, total * g, total * s[1], dh * m])
    slopes = s * sigmoid(-z)
    slopes[2] = (1 - g) * (1 + g)
    dz = hears * slopes
    dW = np.einsum("ni,knj->kij", a, dz)
    db = dz.sum(axis=1)
    da = np.einsum("knj,kij->ni", dz, W)
    H = h.shape[1]
    three = [da[:, :H], da[:, H:], total * s[0]]
    if single:
        three = [v[0] for v in three]
    return (dW, db, *three)
