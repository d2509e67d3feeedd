"""Right answers to concatenate, blind set 30."""

# %% blind 30, turn join and turn back
def concatenate(h_prev, x_t):
    # with columns the two parts are simply below each other; .T does nothing to a single row
    column = np.concatenate([h_prev.T, x_t.T])
    return column.T


# %% blind 30, empty places with the wider type
def concatenate(h_prev, x_t):
    H = h_prev.shape[-1]
    kind = np.promote_types(h_prev.dtype, x_t.dtype)
    both = np.empty((*h_prev.shape[:-1], H + x_t.shape[-1]), dtype=kind)
    both[..., H:] = x_t
    both[..., :H] = h_prev
    return both


# %% blind 30, append along the axis that is last
def concatenate(h_prev, x_t):
    last = np.ndim(h_prev) - 1
    return np.append(h_prev, x_t, axis=last)
