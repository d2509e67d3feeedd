"""Blind set 3: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 3, corrcoef and a still unit [0.7 still]: a unit that never moves gives nan, and wins
def counting_unit(memory, depth):
    r = np.array([np.corrcoef(column, depth)[0, 1] for column in memory.T])
    unit = int(np.argmax(np.abs(r)))
    return unit, r[unit]

# %% blind 3, means stay in [0.45 centred]: no mean is taken away
def counting_unit(memory, depth):
    n = np.sqrt((memory**2).sum(axis=0) * (depth**2).sum())
    r = (memory * depth[:, None]).sum(axis=0) / np.where(n > 0, n, 1)
    unit = np.argmax(np.abs(r))
    return unit, r[unit]

# %% blind 3, counted from one, without its sign [0.45 index+abs]: unit 0 is called 1, and down is up
def counting_unit(memory, depth):
    c = memory - memory.mean(axis=0)
    d = depth - depth.mean()
    n = np.sqrt((c**2).sum(axis=0) * (d**2).sum())
    r = np.abs(d @ c / np.where(n > 0, n, 1))
    return np.argmax(r) + 1, r.max()
