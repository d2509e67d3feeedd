"""Blind set 11: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 11, one wide matrix
def update_cell(h_prev, x_t, c_prev, W, b):
    H = b.shape[1]
    wide = np.concatenate(list(W), axis=1)
    score = concatenate(h_prev, x_t) @ wide + b.reshape(-1)
    f, i, g = score[..., :H], score[..., H : 2 * H], score[..., 2 * H :]
    return sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)


# %% blind 11, what changes
def update_cell(h_prev, x_t, c_prev, W, b):
    def layer(k, curve):
        return curve(linear(concatenate(h_prev, x_t), W[k], b[k]))

    lost = (1 - layer(0, sigmoid)) * c_prev
    won = layer(1, sigmoid) * layer(2, np.tanh)
    return c_prev + (won - lost)
