"""Blind set 11: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 11, is it this letter
def one_hot(codes, letters):
    return np.equal.outer(np.asarray(codes), np.arange(letters)).astype(float)
