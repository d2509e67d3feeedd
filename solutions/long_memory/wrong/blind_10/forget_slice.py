"""Blind set 10: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 10, every fourth row [0.35 index]: reads the packing as f, i, g, o, f, i, g, o
def forget_slice(packed, place):
    return packed[place::4]

# %% blind 10, splits the last axis [0.65 axis]: right for biases, cuts the columns of weights
def forget_slice(packed, place):
    blocks = np.split(packed, 4, axis=-1)
    return blocks[place]

# %% blind 10, three units for ever [0.35 hardcoded+index]: blocks of three as in the picture, and the stop is one too early, as if it were taken along
def forget_slice(packed, place):
    units = 3
    start = place * units
    stop = start + units - 1
    return packed[start:stop]
