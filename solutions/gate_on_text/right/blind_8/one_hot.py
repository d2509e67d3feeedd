"""Blind set 8: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 8, put along the last axis
def one_hot(codes, letters):
    places = np.asarray(codes)[..., np.newaxis]
    rows = np.zeros(places.shape[:-1] + (letters,))
    np.put_along_axis(rows, places, 1.0, axis=-1)
    return rows
