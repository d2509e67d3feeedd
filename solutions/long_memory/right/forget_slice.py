"""Right answers to `forget_slice`, each a cell: all of them earn full marks."""
# %% a slice
def forget_slice(packed, place):
    units = len(packed) // 4
    return packed[place * units : (place + 1) * units]


# %% split
def forget_slice(packed, place):
    return np.split(packed, 4)[place]


# %% reshape
def forget_slice(packed, place):
    return packed.reshape(4, -1, *packed.shape[1:])[place]


# %% indices
def forget_slice(packed, place):
    H = packed.shape[0] // 4
    return packed[np.arange(H) + place * H]


# %% a copy
def forget_slice(packed, place):
    H = int(packed.shape[0] / 4)
    return np.array(packed[place * H :][:H])


# %% one row after the other
def forget_slice(packed, place):
    H = len(packed) // 4
    return np.array([packed[place * H + unit] for unit in range(H)])


# %% array_split
def forget_slice(packed, place):
    blocks = np.array_split(packed, 4, axis=0)
    return blocks[place].copy()


# %% split into four
def forget_slice(packed, place):
    return np.array_split(packed, 4)[place]


# %% place by place
def forget_slice(packed, place):
    units = len(packed) // 4
    return np.array([packed[place * units + unit] for unit in range(units)])
