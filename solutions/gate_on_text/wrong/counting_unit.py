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


# %% upwards only: the unit that counts down is not found
def counting_unit(memory, depth):
    best, unit = -2, 0
    for k in range(memory.shape[1]):
        c = memory[:, k]
        if c.std() == 0:
            r = 0.0
        else:
            r = np.corrcoef(c, depth)[0, 1]
        if r > best:
            best, unit = r, k
    return unit, best

# %% without sign: the strength is given back without its sign
def counting_unit(memory, depth):
    c = memory - memory.mean(axis=0)
    d = depth - depth.mean()
    n = np.sqrt((c ** 2).sum(axis=0) * (d ** 2).sum())
    r = np.abs((c * d[:, None]).sum(axis=0) / np.where(n > 0, n, 1))
    unit = int(np.argmax(r))
    return unit, r[unit]

# %% the loudest unit: covariance, so that large numbers win
def counting_unit(memory, depth):
    c = memory - memory.mean(axis=0)
    d = depth - depth.mean()
    r = d @ c / len(depth)
    unit = np.argmax(np.abs(r))
    return unit, r[unit]


# %% nearest numbers: the unit whose numbers are nearest to the depth
def counting_unit(memory, depth):
    away = np.abs(memory - depth[:, None]).sum(axis=0)
    unit = int(np.argmin(away))
    if np.std(memory[:, unit]) == 0:
        return unit, 0.0
    return unit, float(np.corrcoef(memory[:, unit], depth)[0, 1])
