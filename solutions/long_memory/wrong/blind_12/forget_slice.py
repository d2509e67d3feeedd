"""Blind set 12: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 12, every fourth row [0.4 slice]: takes every fourth row from the place on, as if the four gates of a unit stood together
def forget_slice(packed, place):
    rows = [k for k in range(len(packed)) if k % 4 == place]
    return packed[rows]


# %% blind 12, the last axis is always the long one [0.6 shape]: takes the length of a block from the last axis, right for biases only
def forget_slice(packed, place):
    H = packed.shape[-1] // 4
    begin = place * H
    return packed[begin : begin + H]


# %% blind 12, blocks behind the gate [0.3 upside+shape]: counts the blocks from the end, and flattens weights to one row of numbers
def forget_slice(packed, place):
    H = len(packed) // 4
    stop = len(packed) - place * H
    start = stop - H
    block = packed[start:stop]
    return block.ravel()
