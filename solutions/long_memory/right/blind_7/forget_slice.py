"""Blind set 7: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 7, split in four
def forget_slice(packed, place):
    return np.split(packed, 4)[place]
