"""Blind set 11: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 11, the highest wins [0.6 sign]: looks for the largest correlation with its sign, so a unit that counts down is never found
def counting_unit(memory, depth):
    best, best_r = 0, -2.0
    d = depth - np.mean(depth)
    for unit in range(memory.shape[1]):
        c = memory[:, unit] - np.mean(memory[:, unit])
        n = np.sqrt(np.sum(c * c) * np.sum(d * d))
        r = np.sum(c * d) / n if n > 0 else 0.0
        if r > best_r:
            best, best_r = unit, r
    return best, best_r


# %% blind 11, numpy knows correlations [0.7 constant]: divides by 0 at a unit that never moves, warns, and finds the nan strongest
def counting_unit(memory, depth):
    table = np.corrcoef(np.column_stack([depth, memory]).T)
    with_depth = table[0, 1:]
    unit = int(np.argmax(np.abs(with_depth)))
    return unit, with_depth[unit]


# %% blind 11, closest in size [0.4 mean+sign]: takes away no means, so it measures an angle and not a correlation, and returns it without its sign
def counting_unit(memory, depth):
    up_down = []
    for column in memory.T:
        length = np.sqrt(sum(column**2) * sum(depth**2))
        product = sum(column * depth)
        up_down.append(abs(product) / (length if length > 0 else 1))
    strongest = max(up_down)
    return up_down.index(strongest), strongest
