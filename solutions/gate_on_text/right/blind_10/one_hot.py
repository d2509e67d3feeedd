"""Blind set 10: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 10, is it this letter?
def one_hot(codes, letters):
    return np.equal(np.asarray(codes)[..., None], np.arange(letters)).astype(float)

# %% blind 10, put along the last axis
def one_hot(codes, letters):
    codes = np.asarray(codes)
    rows = np.zeros((*codes.shape, letters))
    np.put_along_axis(rows, codes[..., np.newaxis], 1.0, axis=-1)
    return rows
