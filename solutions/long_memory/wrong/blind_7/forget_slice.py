"""Blind set 7: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 7, starts at the place itself [0.45 index]: row number `place` instead of block number `place`
def forget_slice(packed, place):
    H = len(packed) // 4
    return packed[place : place + H]

# %% blind 7, every fourth row [0.35 index]: reads the blocks as if they were shuffled together
def forget_slice(packed, place):
    return packed[place::4]

# %% blind 7, one flat block, counted from one [0.35 shape+index]: weights lose their columns, and the block before is taken
def forget_slice(packed, place):
    blocks = packed.reshape(4, -1)
    return blocks[place - 1]
