"""Right answers to lstm_step, blind set 29."""

# %% blind 29, four scores from einsum
def lstm_step(h_prev, x_t, c_prev, W, b):
    H = h_prev.shape[-1]
    z = np.einsum("...j,kjh->...kh", h_prev, W[:, :H]) + np.einsum("...j,kjh->...kh", x_t, W[:, H:])
    z = z + b
    f, i, g, o = (z[..., k, :] for k in range(4))
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_t), c_t
