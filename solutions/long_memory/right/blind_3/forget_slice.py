"""Blind set 3: right answers by odd roads, written from the released notebook alone."""

# %% blind 3, one of four parts
def forget_slice(packed, place):
    return np.array_split(packed, 4)[place]

# %% blind 3, rows that are asked for their block
def forget_slice(packed, place):
    H = packed.shape[0] / 4
    return np.array([row for k, row in enumerate(packed) if place <= k / H < place + 1])
