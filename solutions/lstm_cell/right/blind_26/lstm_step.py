"""Right answers to lstm_step, blind set 26."""

# %% blind 26, four layers at once
def lstm_step(h_prev, x_t, c_prev, W, b):
    row = np.concatenate([h_prev, x_t], axis=-1)
    z = np.einsum("...i,kij->...kj", row, W) + b
    gates = sigmoid(z)
    f_t, i_t, o_t = gates[..., 0, :], gates[..., 1, :], gates[..., 3, :]
    c_t = f_t * c_prev + i_t * np.tanh(z[..., 2, :])
    return o_t * np.tanh(c_t), c_t
