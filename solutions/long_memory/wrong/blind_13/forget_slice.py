"""Wrong answers to forget_slice, written from the released notebook alone."""

# %% blind 13, counts_from_the_end [0.75 negative]: counts the rows from the end, where the last block stops at minus zero
def forget_slice(packed, place):
    H = len(packed) // 4
    behind = 3 - place
    return packed[-(behind + 1) * H : -behind * H]

# %% blind 13, columns [0.6 axis]: cuts along the last axis, which for weights is that of what comes in
def forget_slice(packed, place):
    width = packed.shape[-1] // 4
    return packed[..., place * width : (place + 1) * width]

# %% blind 13, every_fourth [0.45 interleaved]: thinks that the four layers take turns, row by row
def forget_slice(packed, place):
    return np.array([row for k, row in enumerate(packed) if k % 4 == place])
