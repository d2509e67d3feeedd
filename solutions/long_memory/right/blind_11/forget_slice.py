"""Blind set 11: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 11, four drawers
def forget_slice(packed, place):
    drawers = np.reshape(packed, (4, len(packed) // 4) + np.shape(packed)[1:])
    return drawers[place]


# %% blind 11, the rows are numbered
def forget_slice(packed, place):
    return np.split(packed, 4)[place]
