"""Blind set 8: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 8, up to the end [0.5 missing]: the start is right, no stop is given
def forget_slice(packed, place):
    H = len(packed) // 4
    start = place * H
    return packed[start:]

# %% blind 8, three units always [0.65 hardcoded]: twelve numbers, three for each gate
def forget_slice(packed, place):
    gates = {0: slice(0, 3), 1: slice(3, 6), 2: slice(6, 9), 3: slice(9, 12)}
    return packed[gates[place]]

# %% blind 8, across instead of down, from the end [0.35 axis+index]: splits weights along their columns, and counts the blocks from behind
def forget_slice(packed, place):
    blocks = np.array_split(packed, 4, axis=-1)
    return blocks[-place - 1]
