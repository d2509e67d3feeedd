"""Right answers to forget_slice, blind set 14."""

# %% blind 14, blocks as an axis of their own
def forget_slice(packed, place):
    return packed.reshape(4, len(packed) // 4, *packed.shape[1:])[place]
