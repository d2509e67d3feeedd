"""Right answers to input_gate, blind set 14."""

# %% blind 14, sigmoid by tanh
def input_gate(h_prev, x_t, W_i, b_i):
    H = np.shape(h_prev)[-1]
    half = (h_prev @ W_i[:H] + x_t @ W_i[H:] + b_i) / 2
    return 0.5 + 0.5 * np.tanh(half)

# %% blind 14, sigmoid by logaddexp
def input_gate(h_prev, x_t, W_i, b_i):
    augmented = np.concatenate([W_i, np.atleast_2d(b_i)])
    one = np.ones(np.shape(h_prev)[:-1] + (1,))
    z = np.concatenate([h_prev, x_t, one], axis=-1) @ augmented
    return np.exp(-np.logaddexp(0, -z))
