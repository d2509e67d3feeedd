"""Right answers to `counting_unit`, each a cell: all of them earn full marks."""
# %% by hand
def counting_unit(memory, depth):
    m, d = memory - memory.mean(axis=0), depth - depth.mean()
    below = np.sqrt((m**2).sum(axis=0) * (d**2).sum())
    r = np.divide(d @ m, below, out=np.zeros(len(below)), where=below > 0)
    unit = np.argmax(np.abs(r))
    return unit, r[unit]


# %% unit by unit
def counting_unit(memory, depth):
    best, unit = 0.0, 0
    for k in range(memory.shape[1]):
        if np.ptp(memory[:, k]) > 0:
            r = np.corrcoef(memory[:, k], depth)[0, 1]
            if abs(r) > abs(best):
                best, unit = r, k
    return unit, best


# %% standard scores
def counting_unit(memory, depth):
    spread = memory.std(axis=0)
    z = (memory - memory.mean(axis=0)) / np.where(spread == 0, 1, spread)
    r = (z * ((depth - depth.mean()) / depth.std())[:, None]).mean(axis=0)
    return int(abs(r).argmax()), float(r[abs(r).argmax()])


# %% corrcoef, unit by unit
def counting_unit(memory, depth):
    def go_together(c):
        return np.corrcoef(c, depth)[0, 1] if np.ptp(c) > 0 else 0.0

    values = [go_together(column) for column in memory.T]
    unit = max(range(len(values)), key=lambda k: abs(values[k]))
    return unit, float(values[unit])

# %% cosines of the centred columns
def counting_unit(memory, depth):
    c = (memory - memory.mean(axis=0)).T
    d = depth - sum(depth) / len(depth)
    lengths = np.linalg.norm(c, axis=1) * np.linalg.norm(d)
    r = np.divide(c @ d, lengths, out=np.zeros(len(c)), where=lengths > 0)
    strongest = sorted(range(len(r)), key=lambda k: -abs(r[k]))[0]
    return strongest, r[strongest]


# %% unit vectors
def counting_unit(memory, depth):
    d = depth - np.mean(depth)
    d = d / np.sqrt(d @ d)
    found = []
    for column in memory.T:
        c = column - column.mean()
        size = np.sqrt(c @ c)
        found.append(c @ d / size if size else 0.0)
    best = int(np.argmax(np.square(found)))
    return best, found[best]
