"""Wrong answers to sigmoid, blind set 25."""

# %% blind 25, zeros like z [0.75 dtype]: a careful sigmoid in two masks, but filled into an array of the scores' own type, so whole numbers give only 0
def sigmoid(z):
    out = np.zeros_like(z)
    positive = z >= 0
    out[positive] = 1 / (1 + np.exp(-z[positive]))
    e = np.exp(z[~positive])
    out[~positive] = e / (1 + e)
    return out

# %% blind 25, both roads are walked [0.8 overflow]: the two formulas stand in np.where, which computes both of them everywhere and so overflows
def sigmoid(z):
    # numerically stable sigmoid
    return np.where(
        z >= 0,
        1 / (1 + np.exp(-z)),
        np.exp(z) / (1 + np.exp(z)),
    )

# %% blind 25, tanh without half [0.55 scale]: shifts and shrinks the tanh but forgets to halve the score
def sigmoid(z):
    return (np.tanh(z) + 1) / 2

# %% blind 25, saves memory [0.55 inplace+overflow]: works in the array of the scores itself, and only saves itself from overflow if all scores are of one sign
def sigmoid(z):
    if np.all(z >= 0):
        z *= -1
        np.exp(z, out=z)
        return 1 / (1 + z)
    z *= -1
    return 1 / (1 + np.exp(z))

# %% blind 25, e from memory [0.6 formula+overflow]: writes e as 2.718, and the power grows beyond all floats
def sigmoid(z):
    e = 2.718
    return 1 / (1 + e ** (-1.0 * z))

# %% blind 25, softsign [0.35 formula]: another S between 0 and 1, without any exponential
def sigmoid(z):
    s = z / (1 + np.abs(z))
    return 0.5 * s + 0.5
