"""Right answers to concatenate, blind set 33."""

# %% blind 33, hstack knows both
def concatenate(h_prev, x_t):
    return np.hstack((h_prev, x_t))


# %% blind 33, columns turned back
def concatenate(h_prev, x_t):
    # columns on paper, h above x, and then back to rows
    standing = np.concatenate([h_prev.T, x_t.T])
    return standing.T.copy()


# %% blind 33, two compartments
def concatenate(h_prev, x_t):
    H = h_prev.shape[-1]
    I = x_t.shape[-1]
    kind = np.result_type(h_prev, x_t)
    out = np.empty(h_prev.shape[:-1] + (H + I,), dtype=kind)
    out[..., :H] = h_prev
    out[..., H:] = x_t
    return out
