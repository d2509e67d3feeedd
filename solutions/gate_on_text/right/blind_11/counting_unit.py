"""Blind set 11: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 11, one unit after another
def counting_unit(memory, depth):
    d = depth - np.mean(depth)
    d = d / np.sqrt(d @ d) if d @ d > 0 else d
    best = (0, 0.0)
    for unit, column in enumerate(memory.T):
        if np.ptp(column) == 0:
            continue
        c = column - column.mean()
        r = (c / np.sqrt(c @ c)) @ d
        if abs(r) > abs(best[1]):
            best = (unit, float(r))
    return best
