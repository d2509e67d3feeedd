"""Blind set 10: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 10, fold it into four and take one
def forget_slice(packed, place):
    H = len(packed) // 4
    return packed.reshape((4, H) + packed.shape[1:])[place]
