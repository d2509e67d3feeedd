"""Right answers to carousel, blind set 15."""

# %% blind 15, the error in front of the shares
def carousel(f, d_c):
    road = np.concatenate([np.asarray(d_c)[np.newaxis], f[::-1]])
    return np.cumprod(road, axis=0)[:0:-1].copy()


# %% blind 15, each row its own product
def carousel(f, d_c):
    return np.stack([d_c * np.prod(f[t:], axis=0) for t in range(len(f))])
