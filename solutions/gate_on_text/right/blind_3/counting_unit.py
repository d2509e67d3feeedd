"""Blind set 3: right answers by odd roads, written from the released notebook alone."""

# %% blind 3, a loop with corrcoef for those that move
def counting_unit(memory, depth):
    best, strongest = 0, 0.0
    for unit in range(memory.shape[1]):
        column = memory[:, unit]
        r = 0.0 if np.ptp(column) == 0 else float(np.corrcoef(column, depth)[0, 1])
        if abs(r) > abs(strongest):
            best, strongest = unit, r
    return best, strongest

# %% blind 3, standard scores
def counting_unit(memory, depth):
    spread = memory.std(axis=0)
    spread[spread == 0] = np.inf
    z = (memory - memory.mean(axis=0)) / spread
    r = np.mean(z * ((depth - depth.mean()) / depth.std())[:, None], axis=0)
    unit = max(range(len(r)), key=lambda k: r[k] ** 2)
    return unit, r[unit]
