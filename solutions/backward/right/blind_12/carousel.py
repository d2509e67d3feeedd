"""Blind set 12: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 12, each step asks the one behind it
def carousel(f, d_c):
    if len(f) == 0:
        return np.zeros(np.shape(f))
    here = f[-1] * d_c
    return np.concatenate([carousel(f[:-1], here), here[None]])


# %% blind 12, filled from behind
def carousel(f, d_c):
    heard = np.array(f, dtype=float)
    heard[-1] *= d_c
    for t in range(len(f) - 2, -1, -1):
        heard[t] *= heard[t + 1]
    return heard
