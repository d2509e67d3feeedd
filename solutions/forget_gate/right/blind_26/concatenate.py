"""Right answers to concatenate, blind set 26."""

# %% blind 26, block matrix
def concatenate(h_prev, x_t):
    return np.block([h_prev, x_t])


# %% blind 26, zeros on both sides and a sum
def concatenate(h_prev, x_t):
    H = h_prev.shape[-1]
    I = x_t.shape[-1]
    untouched = [(0, 0)] * (h_prev.ndim - 1)
    left = np.pad(h_prev, untouched + [(0, I)])
    right = np.pad(x_t, untouched + [(H, 0)])
    return left + right


# %% blind 26, below each other in the transpose
def concatenate(h_prev, x_t):
    tall = np.append(h_prev.T, x_t.T, axis=0)
    return np.ascontiguousarray(tall.T)
