"""Right answers to forget_slice, written from the released notebook alone."""

# %% blind 13, splits
def forget_slice(packed, place):
    blocks = np.split(packed, 4)
    return blocks[place]
