"""Right answers to forget_slice, blind set 15."""

# %% blind 15, four floors
def forget_slice(packed, place):
    floors = packed.reshape((4, len(packed) // 4) + packed.shape[1:])
    return floors[place]


# %% blind 15, split in four
def forget_slice(packed, place):
    return np.split(packed, 4, axis=0)[place]
