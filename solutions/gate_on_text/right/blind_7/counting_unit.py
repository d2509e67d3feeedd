"""Blind set 7: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 7, standard scores, one unit after the other
def counting_unit(memory, depth):
    d = depth - depth.mean()
    best, strongest = 0, 0.0
    for unit, column in enumerate(memory.T):
        if np.ptp(column) == 0 or np.ptp(depth) == 0:
            continue
        c = column - column.mean()
        r = float(c @ d) / (float(np.sqrt(c @ c)) * float(np.sqrt(d @ d)))
        if abs(r) > abs(strongest):
            best, strongest = unit, r
    return best, strongest

# %% blind 7, a corrcoef of those that move
def counting_unit(memory, depth):
    units = memory.shape[1]
    r = np.zeros(units)
    moving = [k for k in range(units) if memory[:, k].max() > memory[:, k].min()]
    if moving and depth.max() > depth.min():
        together = np.column_stack([memory[:, moving], depth])
        r[moving] = np.corrcoef(together, rowvar=False)[-1, :-1]
    unit = int(np.abs(r).argmax())
    return unit, float(r[unit])
