"""Wrong answers to half_life, blind set 14."""

# %% blind 14, like radioactivity [0.5 linearised]: takes the share lost at a step for a decay constant, ln 2 / (1 - f), good for shares near 1 only
def half_life(b_f):
    decay = 1 - sigmoid(b_f)
    return np.log(2) / decay

# %% blind 14, two logarithms [0.65 scale]: divides a logarithm to base ten by a natural one
def half_life(b_f):
    f = sigmoid(b_f)
    return np.log10(0.5) / np.log(f)

# %% blind 14, read off the curve [0.45 rounded+hardcoded]: tries tenths of a step up to 100 and takes the first that leaves at most one half
def half_life(b_f):
    n = np.arange(0, 100, 0.1)
    f = sigmoid(b_f)
    left = f[:, None] ** n[None, :]
    return n[np.argmax(left <= 0.5, axis=1)]
