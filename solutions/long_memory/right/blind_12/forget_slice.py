"""Blind set 12: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 12, from the front and from behind
def forget_slice(packed, place):
    rest = packed
    block = len(packed) // 4
    while place > 0:
        rest = rest[block:]
        place = place - 1
    return rest[:block]
