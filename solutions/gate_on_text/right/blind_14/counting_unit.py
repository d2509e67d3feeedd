"""Right answers to counting_unit, blind set 14."""

# %% blind 14, standard scores
def counting_unit(memory, depth):
    def standard(a):
        spread = a.std(axis=0)
        return (a - a.mean(axis=0)) / np.where(spread > 0, spread, 1)

    r = np.clip(standard(memory).T @ standard(depth) / len(depth), -1, 1)
    order = sorted(range(len(r)), key=lambda k: -abs(r[k]))
    return order[0], float(r[order[0]])

# %% blind 14, column after column
def counting_unit(memory, depth):
    best, strongest = 0, 0.0
    d = depth - np.mean(depth)
    for unit in range(memory.shape[1]):
        c = memory[:, unit] - np.mean(memory[:, unit])
        size = np.linalg.norm(c) * np.linalg.norm(d)
        r = float(np.vdot(c, d) / size) if size > 0 else 0.0
        if abs(r) > abs(strongest):
            best, strongest = unit, r
    return best, max(-1.0, min(1.0, strongest))
