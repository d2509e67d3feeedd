"""Blind set 8: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 8, all four in one wide matrix
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    K, J, H = W.shape
    wide = W.transpose(1, 0, 2).reshape(J, K * H)
    rows = np.atleast_2d(concatenate(h_prev, x_t))
    c2, dh, dc = np.atleast_2d(c_prev), np.atleast_2d(dh_next), np.atleast_2d(dc_next)
    zf, zi, zg, zo = np.split(rows @ wide + b.ravel(), 4, axis=1)
    f, i, g, o = sigmoid(zf), sigmoid(zi), np.tanh(zg), sigmoid(zo)
    m = np.tanh(f * c2 + i * g)
    dc = dc + dh * o * (1 - m**2)
    dz = np.hstack([dc * c2 * f * (1 - f), dc * g * i * (1 - i), dc * i * (1 - g**2), dh * m * o * (1 - o)])
    dW = (rows.T @ dz).reshape(J, K, H).transpose(1, 0, 2)
    db = dz.sum(axis=0).reshape(K, H)
    back = dz @ wide.T
    return (
        np.ascontiguousarray(dW),
        db,
        back[:, :H].reshape(np.shape(h_prev)),
        back[:, H:].reshape(np.shape(x_t)),
        (dc * f).reshape(np.shape(c_prev)),
    )
