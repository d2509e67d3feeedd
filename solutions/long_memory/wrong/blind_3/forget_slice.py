"""Blind set 3: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 3, every fourth row [0.4 order]: as if the layers took turns
def forget_slice(packed, place):
    return packed[place::4]

# %% blind 3, the last row is left out [0.55 delete]: one row too few
def forget_slice(packed, place):
    H = len(packed) // 4
    return packed[place * H : (place + 1) * H - 1]

# %% blind 3, counted from one, in threes [0.4 index+sizes]: the block before, always of three rows
def forget_slice(packed, place):
    return packed[3 * (place - 1) : 3 * place]
