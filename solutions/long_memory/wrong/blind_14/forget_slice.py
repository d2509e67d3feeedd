"""Wrong answers to forget_slice, blind set 14."""

# %% blind 14, four lines [0.75 reshape]: makes four rows and takes one, which lays the weights of a block in one long line
def forget_slice(packed, place):
    return packed.reshape(4, -1)[place]

# %% blind 14, as many blocks as needed [0.45 formula]: divides the rows by place + 1 blocks instead of four
def forget_slice(packed, place):
    blocks = place + 1
    H = len(packed) // blocks
    return packed[place * H : blocks * H]

# %% blind 14, last row and wrong side [0.45 index+axis]: leaves out the last row of the block, and counts units by the columns when there are weights
def forget_slice(packed, place):
    H = packed.shape[-1] // 4
    start = place * H
    end = start + H - 1
    return packed[start:end]
