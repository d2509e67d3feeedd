"""Right answers to `retention`, each a cell: all of them earn full marks."""
# %% a power
def retention(b_f, steps):
    return sigmoid(b_f) ** steps


# %% step by step
def retention(b_f, steps):
    left = np.ones(len(b_f))
    for _ in range(steps):
        left = left * sigmoid(b_f)
    return left


# %% np.power
def retention(b_f, steps):
    return np.power(sigmoid(np.asarray(b_f, dtype=float)), steps)


# %% unit by unit
def retention(b_f, steps):
    return np.array([float(sigmoid(bias)) ** steps for bias in b_f])


# %% a product along a new axis
def retention(b_f, steps):
    return np.prod(np.tile(sigmoid(b_f), (steps, 1)), axis=0)


# %% recursion
def retention(b_f, steps):
    if steps == 0:
        return np.ones(np.shape(b_f))
    return sigmoid(b_f) * retention(b_f, steps - 1)


# %% by a tangent
def retention(b_f, steps):
    return (0.5 + 0.5 * np.tanh(0.5 * np.array(b_f))) ** steps


# %% by logarithms, silent
def retention(b_f, steps):
    return np.exp(-steps * np.logaddexp(0, -np.asarray(b_f)))


# %% exponential of logarithms
def retention(b_f, steps):
    return np.exp(-steps * np.logaddexp(0, -np.asarray(b_f, dtype=float)))

# %% product of many copies
def retention(b_f, steps):
    left = np.ones(len(b_f))
    for _ in range(steps):
        left = left * sigmoid(b_f)
    return left


# %% one over, within bounds
def retention(b_f, steps):
    return np.power(1 / (1 + np.exp(-np.clip(b_f, -700, 700))), steps)
