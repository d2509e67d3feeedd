"""Wrong answers to sigmoid, blind set 29."""

# %% blind 29, by the book [0.75 overflow]: the formula is right, but a score of -1000 raises e to 1000 and NumPy warns of an overflow
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


# %% blind 29, no brackets [0.45 brackets+overflow]: without brackets 1/1 is divided first so that 1 + e^-z comes out, and far below zero it overflows
def sigmoid(z):
    return 1.0 / 1.0 + np.exp(-z)


# %% blind 29, tanh of all of z [0.6 scale]: the road over the tanh needs half of z, so this curve is twice as steep
def sigmoid(z):
    return (np.tanh(z) + 1) / 2


# %% blind 29, empty like z [0.8 dtype]: the result has the kind of z, so for scores of whole numbers every share is cut to 0 or 1
def sigmoid(z):
    f = np.empty_like(z)
    high = z >= 0
    f[high] = 1 / (1 + np.exp(-z[high]))
    e = np.exp(z[~high])
    f[~high] = e / (1 + e)
    return f


# %% blind 29, sign turned in place [0.5 mutation+overflow]: z itself is turned round and is another array afterwards, and large negative scores overflow
def sigmoid(z):
    z *= -1
    return 1 / (1 + np.exp(z))


# %% blind 29, one by one with math [0.4 kind+batch]: a list comes back instead of an array, and a batch stops because a row is no number
def sigmoid(z):
    import math

    shares = []
    for score in z:
        if score > 0:
            shares.append(1 / (1 + math.exp(-score)))
        else:
            shares.append(math.exp(score) / (1 + math.exp(score)))
    return shares


# %% blind 29, asks the whole array [0.5 vector]: if wants one yes or no, an array of several scores stops here
def sigmoid(z):
    if z >= 0:
        return 1 / (1 + np.exp(-z))
    else:
        return np.exp(z) / (1 + np.exp(z))


# %% blind 29, shares that add up to one [0.25 formula]: this is the softmax, the numbers of a row compete instead of each standing by itself
def sigmoid(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
