"""Wrong answers to `counting_unit`, each a cell with what is wrong after the colon: all of them lose points."""
# %% widest: the unit that moves most
def counting_unit(memory, depth):
    unit = int(np.argmax(memory.std(axis=0)))
    return unit, np.corrcoef(memory[:, unit], depth)[0, 1]


# %% nearest: the smallest distance
def counting_unit(memory, depth):
    unit = int(np.argmin(((memory - depth[:, None]) ** 2).sum(axis=0)))
    return unit, np.corrcoef(memory[:, unit], depth)[0, 1]


# %% corrcoef of everything: the rows are samples
def counting_unit(memory, depth):
    r = np.corrcoef(memory.T, depth)[-1, :-1]
    return int(np.argmax(np.abs(r))), float(np.max(np.abs(r)))


# %% only the first unit: no search
def counting_unit(memory, depth):
    return 0, np.corrcoef(memory[:, 0], depth)[0, 1]
