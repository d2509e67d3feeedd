"""Right answers to lstm_step_backward, written from the released notebook alone."""

# %% blind 13, one_wide_layer
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    H = np.shape(b)[1]
    rows = concatenate(h_prev, x_t)
    wide = np.concatenate(list(W), axis=1)
    f, i, g, o = np.split(rows @ wide + np.ravel(b), 4, axis=-1)
    f, i, g, o = sigmoid(f), sigmoid(i), np.tanh(g), sigmoid(o)
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - m) * (1 + m)
    dz = np.concatenate(
        [dc * c_prev * f * (1 - f), dc * g * i * (1 - i), dc * i * (1 - g) * (1 + g), dh_next * m * o * (1 - o)],
        axis=-1,
    )
    many = dz.reshape(-1, 4 * H)
    dW = rows.reshape(-1, wide.shape[0]).T @ many
    dW = np.stack(np.split(dW, 4, axis=1))
    db = many.sum(axis=0).reshape(4, H)
    back = dz @ wide.T
    return dW, db, back[..., :H].copy(), back[..., H:].copy(), dc * f
