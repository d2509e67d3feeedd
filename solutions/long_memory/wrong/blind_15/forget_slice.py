"""Wrong answers to forget_slice, blind set 15."""

# %% blind 15, every fourth [0.4 step]: takes every fourth row from the place on, as if the gates were interleaved
def forget_slice(packed, place):
    return packed[place::4]


# %% blind 15, a quarter of the last axis [0.6 axis]: takes H from the last axis, which is right for biases and wrong for weights
def forget_slice(packed, place):
    H = packed.shape[-1] // 4
    return packed[place * H : (place + 1) * H]


# %% blind 15, counted from one [0.4 index+container]: takes the place as counted from one and gives a list of rows
def forget_slice(packed, place):
    H = len(packed) // 4
    start = (place - 1) * H
    rows = []
    for k in range(start, start + H):
        rows.append(packed[k])
    return rows
