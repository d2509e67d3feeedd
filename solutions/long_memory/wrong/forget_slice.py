"""Wrong answers to `forget_slice`, each a cell with what is wrong after the colon: all of them lose points."""
# %% four rows: the number of gates for that of units
def forget_slice(packed, place):
    return packed[place * 4 : (place + 1) * 4]


# %% interleaved: rows of a table of four columns
def forget_slice(packed, place):
    return packed.reshape(-1, 4)[:, place]


# %% last number missing: the end is thought to be included
def forget_slice(packed, place):
    units = len(packed) // 4
    return packed[place * units : (place + 1) * units - 1]


# %% first number missing: one too far
def forget_slice(packed, place):
    units = len(packed) // 4
    return packed[place * units + 1 : (place + 1) * units + 1]


# %% from behind: places counted from the end
def forget_slice(packed, place):
    units = len(packed) // 4
    return packed[::-1][place * units : (place + 1) * units]


# %% the index alone: one number
def forget_slice(packed, place):
    return packed[place]


# %% a third: three gates
def forget_slice(packed, place):
    units = len(packed) // 3
    return packed[place * units : (place + 1) * units]


# %% sets it to one: the packed biases are changed
def forget_slice(packed, place):
    units = len(packed) // 4
    packed[place * units : (place + 1) * units] += 1
    return packed[place * units : (place + 1) * units] - 1


# %% every fourth: rows place, place + 4, ...
def forget_slice(packed, place):
    return packed[place::4]

# %% flattened: the right block, but in one row
def forget_slice(packed, place):
    blocks = packed.reshape(4, -1)
    return blocks[place]


# %% counted from one: the block before
def forget_slice(packed, place):
    H = len(packed) // 4
    return packed[(place - 1) * H : place * H]
