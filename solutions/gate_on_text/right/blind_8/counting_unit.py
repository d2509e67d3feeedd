"""Blind set 8: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 8, unit vectors and a dot product
def counting_unit(memory, depth):
    def unit_length(a):
        silent = a.max(axis=0) == a.min(axis=0)
        a = a - a.mean(axis=0)
        size = np.sqrt((a * a).sum(axis=0))
        return np.where(silent, 0.0, a / np.where(silent, 1.0, size))

    r = unit_length(memory).T @ unit_length(depth)
    winner = int(np.argmax(r**2))
    return winner, float(r[winner])
