"""Right answers to one_hot, written from the released notebook alone."""

# %% blind 13, puts_ones
def one_hot(codes, letters):
    codes = np.asarray(codes)
    table = np.zeros(codes.shape + (letters,))
    np.put_along_axis(table, codes[..., np.newaxis], 1.0, axis=-1)
    return table
