"""Right answers to carousel, blind set 14."""

# %% blind 14, everything flipped twice
def carousel(f, d_c):
    return np.flip(np.cumprod(np.flip(f), axis=0)) * d_c

# %% blind 14, error as the first factor
def carousel(f, d_c):
    factors = np.concatenate([f, np.asarray(d_c)[np.newaxis]])
    heard = np.cumprod(factors[::-1], axis=0)
    return heard[:0:-1].copy()
