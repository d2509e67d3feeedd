"""Blind set 7: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 7, accumulated from behind
def carousel(f, d_c):
    return d_c * np.multiply.accumulate(f[::-1])[::-1]

# %% blind 7, what is still to come, for each row
def carousel(f, d_c):
    return np.stack([np.prod(f[t:], axis=0) * d_c for t in range(len(f))])
