"""Blind set 12: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 12, who moves most with it [0.6 scale]: chooses the unit by the covariance, in which a large memory beats a faithful one
def counting_unit(memory, depth):
    c = memory - memory.mean(axis=0)
    d = depth - depth.mean()
    together = d @ c
    unit = int(np.argmax(np.abs(together)))
    size = np.sqrt((c[:, unit] ** 2).sum() * (d**2).sum())
    r = together[unit] / size if size > 0 else 0.0
    return unit, r


# %% blind 12, the mean of a moment [0.6 axis]: takes away the mean over the units of each step instead of each unit's own mean
def counting_unit(memory, depth):
    c = memory - memory.mean(axis=1, keepdims=True)
    d = depth - depth.mean()
    product = (c * d[:, np.newaxis]).sum(axis=0)
    size = np.sqrt((c**2).sum(axis=0) * (d**2).sum())
    r = product / np.where(size > 0, size, 1)
    unit = np.argmax(np.abs(r))
    return int(unit), r[unit]


# %% blind 12, the first is number one [0.5 index+round]: counts the units from 1, and rounds the correlation to one place
def counting_unit(memory, depth):
    strongest, winner = 0.0, 1
    d = depth - np.mean(depth)
    for number, column in enumerate(memory.T, start=1):
        c = column - np.mean(column)
        below = np.sqrt(np.dot(c, c) * np.dot(d, d))
        r = 0.0 if below == 0 else np.dot(c, d) / below
        if abs(r) > abs(strongest):
            strongest, winner = r, number
    return winner, round(float(strongest), 1)
