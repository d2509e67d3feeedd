"""Blind set 4: wrong answers to concatenate, written after the third set was mended, before they were run."""

# %% blind 4, column stack [0.35 stack]: pairs side by side, where sizes allow it
def concatenate(h_prev, x_t):
    return np.column_stack([h_prev, x_t])

# %% blind 4, x twice [0.3 unused+order]: h_prev is forgotten
def concatenate(h_prev, x_t):
    concat = np.hstack([x_t, x_t])
    return concat

# %% blind 4, starts at one [0.4 index+batch]: the first place stays 0, the last number is lost
def concatenate(h_prev, x_t):
    n = len(h_prev) + len(x_t)
    out = np.zeros(n)
    both = list(h_prev) + list(x_t)
    for k in range(1, n):
        out[k] = both[k]
    return out

# %% blind 4, a tuple comes back [0.6 container]: a comma too many
def concatenate(h_prev, x_t):
    return np.concatenate([h_prev, x_t], axis=-1),
