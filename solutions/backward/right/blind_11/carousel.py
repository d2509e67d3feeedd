"""Blind set 11: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 11, the product of all that follows
def carousel(f, d_c):
    heard = np.empty(f.shape)
    for t in range(len(f)):
        heard[t] = np.prod(f[t:], axis=0) * d_c
    return heard


# %% blind 11, the error is the last row
def carousel(f, d_c):
    turned = np.concatenate([d_c[np.newaxis], np.flip(f, axis=0)])
    return np.flip(np.cumprod(turned, axis=0)[1:], axis=0).copy()
