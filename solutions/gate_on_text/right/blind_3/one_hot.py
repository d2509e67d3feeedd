"""Blind set 3: right answers by odd roads, written from the released notebook alone."""

# %% blind 3, every letter is asked
def one_hot(codes, letters):
    return np.stack([(codes == letter) * 1.0 for letter in range(letters)], axis=-1)

# %% blind 3, put along the last axis
def one_hot(codes, letters):
    rows = np.zeros(codes.shape + (letters,))
    np.put_along_axis(rows, codes[..., None], 1, axis=-1)
    return rows
