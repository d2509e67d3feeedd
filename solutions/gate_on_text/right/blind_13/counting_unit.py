"""Right answers to counting_unit, written from the released notebook alone."""

# %% blind 13, unit_vectors
def counting_unit(memory, depth):
    def direction(a):
        a = a - a.mean()
        length = np.sqrt(a @ a)
        return a / length if length > 0 else a

    goal = direction(np.asarray(depth, dtype=float))
    together = [float(direction(unit) @ goal) for unit in np.asarray(memory, dtype=float).T]
    return max(enumerate(together), key=lambda pair: abs(pair[1]))

# %% blind 13, spreads
def counting_unit(memory, depth):
    both = np.mean((memory - np.mean(memory, axis=0)) * (depth - np.mean(depth))[:, None], axis=0)
    n = np.std(memory, axis=0) * np.std(depth)
    r = np.divide(both, n, out=np.zeros(len(n)), where=n > 0)
    low, high = int(r.argmin()), int(r.argmax())
    unit = max((low, high), key=lambda u: (abs(r[u]), -u))
    return unit, r[unit]
