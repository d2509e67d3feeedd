"""Wrong answers to counting_unit, blind set 15."""

# %% blind 15, upwards only [0.6 abs]: looks for the largest correlation and misses units that count downwards
def counting_unit(memory, depth):
    c = memory - memory.mean(axis=0)
    d = depth - depth.mean()
    below = np.sqrt((c**2).sum(axis=0) * (d**2).sum())
    r = (c * d[:, None]).sum(axis=0) / np.where(below > 0, below, 1)
    unit = int(np.argmax(r))
    return unit, float(r[unit])


# %% blind 15, library correlation [0.65 missing]: uses np.corrcoef, which divides by zero at a unit that never moves and then picks its nan
def counting_unit(memory, depth):
    r = np.array([np.corrcoef(memory[:, k], depth)[0, 1] for k in range(memory.shape[1])])
    unit = int(np.argmax(np.abs(r)))
    return unit, float(r[unit])


# %% blind 15, cosine without sign [0.4 centred+abs]: does not take the means away and gives the strength without its sign
def counting_unit(memory, depth):
    above = depth @ memory
    length = np.sqrt((memory**2).sum(axis=0) * (depth**2).sum())
    strength = np.abs(above / np.where(length > 0, length, 1))
    unit = int(strength.argmax())
    return unit, float(strength[unit])
