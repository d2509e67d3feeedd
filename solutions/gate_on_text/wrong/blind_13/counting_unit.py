"""Wrong answers to counting_unit, written from the released notebook alone."""

# %% blind 13, loudest_unit [0.6 covariance]: chooses the unit by how far it moves with the depth, then tells that unit's correlation
def counting_unit(memory, depth):
    c = memory - memory.mean(axis=0)
    d = depth - depth.mean()
    together = d @ c
    unit = int(np.argmax(np.abs(together)))
    n = np.sqrt((c[:, unit] ** 2).sum() * (d**2).sum())
    return unit, float(together[unit] / np.where(n > 0, n, 1))

# %% blind 13, depth_as_it_is [0.7 mean]: takes the mean from the memories, and leaves the depth as it is
def counting_unit(memory, depth):
    moved = memory - memory.mean(axis=0, keepdims=True)
    above = np.einsum("th,t->h", moved, depth)
    below = np.sqrt(np.einsum("th,th->h", moved, moved) * np.sum(depth**2))
    r = above / np.where(below > 0, below, 1)
    best = np.argmax(np.abs(r))
    return int(best), float(r[best])

# %% blind 13, ready_made [0.5 still+abs]: np.corrcoef for each unit, which is nan for a unit that never moves, and no sign in the end
def counting_unit(memory, depth):
    strengths = [abs(np.corrcoef(column, depth)[0, 1]) for column in memory.T]
    unit = int(np.argmax(strengths))
    return unit, float(strengths[unit])
