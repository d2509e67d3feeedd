"""Right answers to concatenate, blind set 36."""

# %% blind 36, block of two
def concatenate(h_prev, x_t):
    # np.block joins along the last axis, whatever is in front
    return np.block([h_prev, x_t])

# %% blind 36, buffer of the wider type
def concatenate(h_prev, x_t):
    n_h, n_x = h_prev.shape[-1], x_t.shape[-1]
    kind = np.result_type(h_prev, x_t)
    out = np.zeros(h_prev.shape[:-1] + (n_h + n_x,), dtype=kind)
    out[..., :n_h] = h_prev
    out[..., n_h:] = x_t
    return out

# %% blind 36, units in rows and back again
def concatenate(h_prev, x_t):
    units_by_trials = np.concatenate((h_prev.T, x_t.T), axis=0)
    return units_by_trials.T
