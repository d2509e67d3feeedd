"""Blind set 12: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 12, a one for each place
def one_hot(codes, letters):
    table = np.zeros(np.shape(codes) + (letters,))
    for place in np.ndindex(*np.shape(codes)):
        table[place + (int(codes[place]),)] = 1.0
    return table


# %% blind 12, put along the last axis
def one_hot(codes, letters):
    rows = np.zeros((*codes.shape, letters))
    np.put_along_axis(rows, codes[..., None], 1.0, axis=-1)
    return rows
