"""Blind set 8: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 8, the loudest counts [0.5 missing]: compares covariances, and returns one of them
def counting_unit(memory, depth):
    T = len(depth)
    cov = (memory - memory.mean(axis=0)).T @ (depth - depth.mean()) / T
    unit = int(np.argmax(np.abs(cov)))
    return unit, float(cov[unit])

# %% blind 8, means of the rows [0.45 axis]: from each step the mean over the units is taken away
def counting_unit(memory, depth):
    c = memory - memory.mean(axis=1, keepdims=True)
    d = (depth - depth.mean()).reshape(-1, 1)
    n = np.sqrt((c**2).sum(axis=0) * (d**2).sum())
    r = (c * d).sum(axis=0) / np.where(n > 0, n, 1)
    k = int(np.argmax(np.abs(r)))
    return k, float(r[k])

# %% blind 8, the pair turned, silent units are nan [0.5 return+division]: a division by 0, and (correlation, unit)
def counting_unit(memory, depth):
    rs = []
    for h in range(memory.shape[1]):
        col = memory[:, h] - memory[:, h].mean()
        d = depth - depth.mean()
        rs.append(np.sum(col * d) / np.sqrt(np.sum(col**2) * np.sum(d**2)))
    unit = max(range(len(rs)), key=lambda h: abs(rs[h]))
    return rs[unit], unit
