"""Blind set 10: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 10, the share by its logarithm
def input_gate(h_prev, x_t, W_i, b_i):
    H = W_i.shape[1]
    z = np.dot(h_prev, W_i[:H]) + np.dot(x_t, W_i[H:]) + b_i
    return np.exp(-np.logaddexp(0.0, -z))

# %% blind 10, half a tanh of half a score
def input_gate(h_prev, x_t, W_i, b_i):
    z = np.einsum("...k,kj->...j", np.concatenate((h_prev, x_t), -1), W_i) + b_i
    return 0.5 + 0.5 * np.tanh(0.5 * z)
