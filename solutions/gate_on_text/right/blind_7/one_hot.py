"""Blind set 7: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 7, asks every letter
def one_hot(codes, letters):
    return (np.asarray(codes)[..., None] == np.arange(letters)).astype(float)

# %% blind 7, a flat table, filled and folded
def one_hot(codes, letters):
    codes = np.asarray(codes)
    table = np.zeros((codes.size, letters))
    table[np.arange(codes.size), codes.ravel()] = 1
    return table.reshape(codes.shape + (letters,))
