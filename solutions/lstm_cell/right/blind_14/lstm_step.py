"""Right answers to lstm_step, blind set 14."""

# %% blind 14, einsum with gates in front
def lstm_step(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    middle = (1,) * (concat.ndim - 1)
    z = np.einsum("...k,gkh->g...h", concat, W) + b.reshape(4, *middle, b.shape[-1])
    f_t, i_t, o_t = sigmoid(z[[0, 1, 3]])
    c_t = f_t * c_prev + i_t * np.tanh(z[2])
    return o_t * np.tanh(c_t), c_t
