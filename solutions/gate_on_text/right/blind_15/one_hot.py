"""Right answers to one_hot, blind set 15."""

# %% blind 15, compared with all places
def one_hot(codes, letters):
    return np.equal.outer(codes, np.arange(letters)) * 1.0


# %% blind 15, put along the last axis
def one_hot(codes, letters):
    places = np.expand_dims(np.asarray(codes), -1)
    rows = np.zeros(np.shape(codes) + (letters,))
    np.put_along_axis(rows, places, 1.0, axis=-1)
    return rows
