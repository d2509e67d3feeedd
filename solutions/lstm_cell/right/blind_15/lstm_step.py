"""Right answers to lstm_step, blind set 15."""

# %% blind 15, all layers in one einsum
def lstm_step(h_prev, x_t, c_prev, W, b):
    z = np.einsum("...k,lkh->...lh", concatenate(h_prev, x_t), W) + b
    shares = sigmoid(z)
    c_t = shares[..., 0, :] * c_prev + shares[..., 1, :] * np.tanh(z[..., 2, :])
    return shares[..., 3, :] * np.tanh(c_t), c_t
