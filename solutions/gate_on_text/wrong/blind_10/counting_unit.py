"""Blind set 10: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 10, looks upward only [0.65 sign]: the largest correlation, not the strongest
def counting_unit(memory, depth):
    m = memory - memory.mean(axis=0)
    d = depth - depth.mean()
    n = np.sqrt((m ** 2).sum(axis=0) * (d ** 2).sum())
    r = (m * d[:, None]).sum(axis=0) / np.where(n > 0, n, 1)
    unit = int(np.argmax(r))
    return unit, float(r[unit])

# %% blind 10, corrcoef and done [0.7 missing]: a unit that never moves is nan, and argmax takes nan for the strongest
def counting_unit(memory, depth):
    r = np.array([np.corrcoef(column, depth)[0, 1] for column in memory.T])
    best = np.argmax(np.abs(r))
    return best, r[best]

# %% blind 10, an angle without a middle [0.35 mean+sign]: the means are not taken away, and the sign is dropped
def counting_unit(memory, depth):
    best, strength = 0, 0.0
    for unit in range(memory.shape[1]):
        c = memory[:, unit]
        n = np.sqrt(np.sum(c ** 2) * np.sum(depth ** 2))
        r = abs(np.sum(c * depth)) / n if n > 0 else 0.0
        if r > strength:
            best, strength = unit, r
    return best, strength
