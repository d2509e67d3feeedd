"""Right answers to counting_unit, blind set 15."""

# %% blind 15, rows of length one
def counting_unit(memory, depth):
    both = np.column_stack([memory, depth]).astype(float)
    moves = both.max(axis=0) > both.min(axis=0)
    both = np.where(moves, both - both.mean(axis=0), 0.0)
    length = np.linalg.norm(both, axis=0)
    both = both / np.where(length > 0, length, 1)
    r = np.clip(both[:, :-1].T @ both[:, -1], -1, 1)
    unit = max(range(len(r)), key=lambda k: abs(r[k]))
    return unit, float(r[unit])


# %% blind 15, one unit after the other
def counting_unit(memory, depth):
    best, strongest = 0, 0.0
    d = depth - np.mean(depth)
    for unit, column in enumerate(np.transpose(memory)):
        if np.all(column == column[0]) or np.all(depth == depth[0]):
            continue
        c = column - np.mean(column)
        r = np.dot(c, d) / np.sqrt(np.dot(c, c) * np.dot(d, d))
        if abs(r) > abs(strongest):
            best, strongest = unit, float(r)
    return best, strongest
