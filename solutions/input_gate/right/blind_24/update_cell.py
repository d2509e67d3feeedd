"""Right answers to update_cell, blind set 24."""

# %% blind 24, two forget gates
def update_cell(h_prev, x_t, c_prev, W, b):
    # a gate is a gate: the second one lets a share of the candidate through
    news = np.tanh(linear(concatenate(h_prev, x_t), W[2], b[2]))
    kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])[1]
    written = forget_gate(h_prev, x_t, news, W[1], b[1])[1]
    return kept + written


# %% blind 24, one wide layer cut into three
def update_cell(h_prev, x_t, c_prev, W, b):
    wide = np.concatenate([*W], axis=1)
    z = concatenate(h_prev, x_t) @ wide + b.reshape(-1)
    z_f, z_i, z_c = np.split(z, 3, axis=-1)
    return sigmoid(z_f) * c_prev + sigmoid(z_i) * np.tanh(z_c)


# %% blind 24, einsum with the layers last but one
def update_cell(h_prev, x_t, c_prev, W, b):
    z = np.einsum("...a,kah->...kh", concatenate(h_prev, x_t), W) + b
    gates = sigmoid(z[..., :2, :])
    contents = np.stack([c_prev, np.tanh(z[..., 2, :])], axis=-2)
    return (gates * contents).sum(axis=-2)
