"""Blind set 8: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 8, a new first axis
def forget_slice(packed, place):
    return packed.reshape((4, packed.shape[0] // 4) + packed.shape[1:])[place]

# %% blind 8, a list of rows
def forget_slice(packed, place):
    units = len(packed) // 4
    return packed[[place * units + k for k in range(units)]]
