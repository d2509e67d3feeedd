"""Blind set 10: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 10, for each row the product of all that is still to come
def carousel(f, d_c):
    return np.stack([np.prod(f[t:], axis=0) * d_c for t in range(len(f))])

# %% blind 10, hand it down from the last to the first
def carousel(f, d_c):
    if len(f) == 0:
        return np.array(f, dtype=float)
    heard = d_c * f[-1]
    earlier = carousel(f[:-1], heard)
    return np.concatenate([earlier, np.asarray(heard)[None]])
