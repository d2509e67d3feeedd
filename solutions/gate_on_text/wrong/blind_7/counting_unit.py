"""Blind set 7: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 7, only who counts upwards [0.65 sign]: the largest correlation, not the strongest
def counting_unit(memory, depth):
    c = memory - memory.mean(axis=0)
    d = depth - depth.mean()
    below = np.sqrt((c**2).sum(axis=0) * (d**2).sum())
    r = (c * d[:, None]).sum(axis=0) / np.where(below > 0, below, 1)
    unit = int(np.argmax(r))
    return unit, r[unit]

# %% blind 7, the sign is lost [0.75 sign]: returns the size of the correlation
def counting_unit(memory, depth):
    c = memory - np.mean(memory, axis=0)
    d = depth - np.mean(depth)
    norm = np.sqrt(np.sum(c * c, axis=0) * np.sum(d * d))
    r = np.abs(d @ c) / np.where(norm > 0, norm, 1)
    best = int(r.argmax())
    return best, float(r[best])

# %% blind 7, around zero instead of around the mean [0.4 missing+division]: takes no mean away, and divides by 0 for a silent unit
def counting_unit(memory, depth):
    top = memory.T @ depth
    bottom = np.sqrt((memory**2).sum(axis=0) * (depth**2).sum())
    cosine = top / bottom
    k = int(np.argmax(np.abs(cosine)))
    return k, float(cosine[k])
