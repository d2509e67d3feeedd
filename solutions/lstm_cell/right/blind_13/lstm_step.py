"""Right answers to lstm_step, written from the released notebook alone."""

# %% blind 13, all_scores_at_once
def lstm_step(h_prev, x_t, c_prev, W, b):
    row = concatenate(h_prev, x_t)
    z = np.einsum("...d,kdh->k...h", row, W)
    z = z + np.reshape(b, (4,) + (1,) * (row.ndim - 1) + (-1,))
    f, i, o = sigmoid(z[[0, 1, 3]])
    c_t = f * c_prev
    c_t += i * np.tanh(z[2])
    return o * np.tanh(c_t), c_t
