"""Blind set 11: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 11, a block is a column [0.6 axis]: cuts weights along the columns, right for biases only
def forget_slice(packed, place):
    H = len(packed) // 4
    start, stop = place * H, (place + 1) * H
    return packed[..., start:stop]


# %% blind 11, up to and with [0.6 slice]: takes the stop for a row that belongs to the slice and stops one row early
def forget_slice(packed, place):
    block_length = packed.shape[0] // 4
    first_row = block_length * place
    last_row = first_row + block_length - 1
    return packed[first_row:last_row]


# %% blind 11, the twelve numbers [0.4 hardcoded+index]: works for 3 units only, and counts the places from 1
def forget_slice(packed, place):
    blocks = {1: (0, 3), 2: (3, 6), 3: (6, 9), 4: (9, 12), 0: (0, 3)}
    start, stop = blocks[place]
    return packed[start:stop]
