"""Wrong answers to sigmoid, blind set 27."""

# %% blind 27, clipped for stability [0.7 clip]: clips the scores at 10, so that a score of -1000 still keeps a share of 0.00005 and never exactly 0
def sigmoid(z):
    z = np.clip(z, -10, 10)
    return 1 / (1 + np.exp(-z))


# %% blind 27, minus the maximum [0.4 shift]: takes the maximum off as in a stable softmax but leaves the 1 below the line as it was
def sigmoid(z):
    m = np.max(z)
    e = np.exp(z - m)
    return e / (1 + e)


# %% blind 27, vectorize guesses the kind [0.8 dtype]: np.vectorize takes the dtype from its first answer, so a first score of -1000 or 1000 makes all shares whole numbers
def sigmoid(z):
    import math

    def one(t):
        if t < -700:
            return 0
        if t > 700:
            return 1
        return 1 / (1 + math.exp(-t))

    return np.vectorize(one)(z)


# %% blind 27, masks on zeros like z [0.75 dtype]: zeros_like of whole scores is an array of integers, and every share in it becomes 0
def sigmoid(z):
    out = np.zeros_like(z)
    pos = z >= 0
    out[pos] = 1 / (1 + np.exp(-z[pos]))
    e = np.exp(z[~pos])
    out[~pos] = e / (1 + e)
    return out


# %% blind 27, only the right half [0.5 sign]: takes the safe exponent of -|z| but never comes back to the sign, so -2 gets the share of 2
def sigmoid(z):
    small = np.exp(-np.abs(z))  # never above 1
    return 1.0 / (1.0 + small)


# %% blind 27, nonlin from the blog [0.2 derivative]: takes the score for a share already and gives the slope z times 1 minus z
def sigmoid(z, deriv=True):
    if deriv == True:
        return z * (1 - z)
    return 1 / (1 + np.exp(-z))


# %% blind 27, saves memory [0.5 mutation+overflow]: works in the argument itself, and overflows with a warning at -1000
def sigmoid(z):
    np.negative(z, out=z)
    np.exp(z, out=z)
    np.add(z, 1, out=z)
    np.reciprocal(z, out=z)
    return z


# %% blind 27, the series of e [0.45 series]: twenty terms of the power series are good near zero only, and a score of 1000 gets a share of 0
def sigmoid(z):
    term = np.ones(np.shape(z))
    total = np.ones(np.shape(z))
    for n in range(1, 21):
        term = term * (-z) / n
        total = total + term
    return 1 / (1 + total)


# %% blind 27, a list of shares [0.5 return+shape]: gives a flat Python list, so that a batch loses its rows
def sigmoid(z):
    import math

    shares = []
    for v in z.flatten():
        if v >= 0:
            shares.append(1 / (1 + math.exp(-v)))
        else:
            shares.append(math.exp(v) / (1 + math.exp(v)))
    return shares


# %% blind 27, half of the stable formula [0.35 sign+overflow]: e to the -z stands above the line as well, which is the share of -z, and it overflows to nan
def sigmoid(z):
    e = np.exp(-z)
    return e / (1 + e)
