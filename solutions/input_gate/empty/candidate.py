"""Empty answers to `candidate`: none earns more than one point."""
# %% zeros
def candidate(h_prev, x_t, W_c, b_c):
    return np.zeros(h_prev.shape)


# %% noise
def candidate(h_prev, x_t, W_c, b_c):
    return np.tanh(np.random.randn(*h_prev.shape))


# %% the bias
def candidate(h_prev, x_t, W_c, b_c):
    return b_c + 0 * h_prev
