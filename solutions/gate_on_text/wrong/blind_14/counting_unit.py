"""Wrong answers to counting_unit, blind set 14."""

# %% blind 14, depth goes best with itself [0.4 index]: searches the whole row of corrcoef, in which the depth itself stands last with a 1
def counting_unit(memory, depth):
    table = np.corrcoef(memory, depth, rowvar=False)
    with_depth = table[-1]
    unit = int(np.argmax(np.abs(with_depth)))
    return unit, float(with_depth[unit])

# %% blind 14, mean of all units [0.55 axis]: takes the mean of the whole table away from every column
def counting_unit(memory, depth):
    c = memory - memory.mean()
    d = depth - depth.mean()
    n = np.sqrt((c**2).sum(axis=0) * (d**2).sum())
    r = (c * d[:, None]).sum(axis=0) / np.where(n > 0, n, 1)
    unit = int(np.argmax(np.abs(r)))
    return unit, r[unit]

# %% blind 14, centred on the spot, upwards only [0.45 inplace+abs]: takes the means away in the arrays themselves, and looks for the largest instead of the strongest
def counting_unit(memory, depth):
    memory -= memory.mean(axis=0)
    depth -= depth.mean()
    n = np.sqrt((memory**2).sum(axis=0) * (depth**2).sum())
    r = depth @ memory / np.where(n > 0, n, 1)
    best = int(r.argmax())
    return best, float(r[best])
