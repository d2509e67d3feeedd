"""Blind set 12: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 12, sorted by strength
def counting_unit(memory, depth):
    def correlation(a, b):
        if np.ptp(a) == 0 or np.ptp(b) == 0:
            return 0.0
        a, b = a - np.mean(a), b - np.mean(b)
        return float(np.sum(a * b) / np.sqrt(np.sum(a * a) * np.sum(b * b)))

    all_units = [(unit, correlation(memory[:, unit], depth)) for unit in range(memory.shape[1])]
    return sorted(all_units, key=lambda pair: -abs(pair[1]))[0]
