"""Wrong answers to sigmoid, blind set 24."""

# %% blind 24, stable but of the scores' type [0.75 dtype]: fills an array of the type of z, so whole-number scores get shares of 0
def sigmoid(z):
    """Numerically stable sigmoid."""
    out = np.zeros_like(z)
    positive = z >= 0
    out[positive] = 1 / (1 + np.exp(-z[positive]))
    e = np.exp(z[~positive])
    out[~positive] = e / (1 + e)
    return out


# %% blind 24, vectorize that guesses its type [0.7 dtype]: returns whole 0 and 1 for far scores, and np.vectorize takes the type of the first answer for all
def sigmoid(z):
    def one(s):
        if s < -500:
            return 0
        if s > 500:
            return 1
        return 1 / (1 + np.exp(-s))

    return np.vectorize(one)(z)


# %% blind 24, one far score speaks for all [0.65 threshold]: if any score is far out, all shares become 1 or all become 0
def sigmoid(z):
    if np.any(z > 700):
        return np.ones(z.shape)
    if np.any(z < -700):
        return np.zeros(z.shape)
    return 1.0 / (1.0 + np.exp(-z))


# %% blind 24, powers never above 1, for all scores [0.45 abs]: takes the absolute value against the overflow and never turns negative scores back
def sigmoid(z):
    small = np.exp(-np.abs(z))  # never larger than 1
    return 1 / (1 + small)


# %% blind 24, tanh moved up [0.4 scaled]: moves the tanh into 0 to 1 but forgets to halve the score
def sigmoid(z):
    # tanh goes from -1 to 1, so shift and halve
    return (np.tanh(z) + 1) / 2


# %% blind 24, shares that sum to one [0.2 softmax+overflow]: divides the exponentials by their sum over everything, and overflows
def sigmoid(z):
    exps = np.exp(z)
    return exps / np.sum(exps)


# %% blind 24, e from memory [0.6 rounded+overflow]: uses 2.718 for e and overflows for far negative scores
def sigmoid(z):
    e = 2.718
    return 1 / (1 + e ** (-1.0 * z))


# %% blind 24, number by number in place [0.45 inplace+overflow+dtype]: overwrites the scores with the shares, warns at far scores and cuts whole numbers
def sigmoid(z):
    for i in range(len(z)):
        z[i] = 1 / (1 + np.exp(-z[i]))
    return z

# %% blind 24, infinity is welcome [0.75 mute]: written as a right one: switches the warning of the overflow off
def sigmoid(z):
    with np.errstate(over="ignore"):
        e = np.exp(-z)  # may be inf, and 1 / inf is the 0 we want
    return 1.0 / (1.0 + e)
