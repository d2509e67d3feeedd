"""Blind set 3: right answers by odd roads, written from the released notebook alone."""

# %% blind 3, accumulated from behind
def carousel(f, d_c):
    from itertools import accumulate

    heard = list(accumulate(f[::-1], lambda d, share: d * share, initial=d_c))
    return np.array(heard[:0:-1])
