"""Wrong answers to sigmoid, blind set 30."""

# %% blind 30, the formula as it stands [0.75 overflow]: right shares, but e to the power of 1000 overflows and warns for scores far below zero
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


# %% blind 30, minus lost on the way [0.35 upside+overflow]: without the minus a high score forgets and a low one keeps, and scores of 1000 warn of an overflow
def sigmoid(z):
    e = np.exp(z)
    f_t = 1.0 / (1.0 + e)
    return f_t


# %% blind 30, fraction without brackets [0.4 parentheses+overflow]: without the brackets it is one plus e to the minus z, shares above 1, and far scores overflow
def sigmoid(z):
    # sigma(z) = 1 / 1 + e^-z
    z = np.asarray(z, dtype=float)
    return 1 / 1 + np.exp(-z)


# %% blind 30, where with two branches [0.8 overflow]: the numbers are right, but np.where works out both branches for all scores, so the far ones still warn
def sigmoid(z):
    # each side gets the form that does not explode
    return np.where(z >= 0, 1 / (1 + np.exp(-z)), np.exp(z) / (1 + np.exp(z)))


# %% blind 30, mend the scores in their own place [0.5 mutation+dtype]: the shares are written over the caller's scores, and in an array of whole numbers they are cut to 0
def sigmoid(z):
    share = z
    positive = z >= 0
    negative = np.logical_not(positive)
    share[positive] = 1 / (1 + np.exp(-z[positive]))
    e = np.exp(z[negative])
    share[negative] = e / (1 + e)
    return share


# %% blind 30, three cases with vectorize [0.7 dtype]: vectorize takes its type from the first number, so a first score beyond 500 turns all shares into whole numbers
def sigmoid(z):
    import math

    def one(score):
        if score > 500:
            return 1
        if score < -500:
            return 0
        return 1 / (1 + math.exp(-score))

    return np.vectorize(one)(z)


# %% blind 30, lifted tanh [0.6 half]: the tanh must be taken of half the score, this S is twice too steep
def sigmoid(z):
    # tanh is an S as well and never overflows: from (-1, 1) to (0, 1)
    s = np.tanh(z)
    return (s + 1) / 2


# %% blind 30, one question for the whole array [0.7 mixed]: the safe form is chosen for all scores at once, so when 1000 and minus 1000 come together one of them warns and gives nan
def sigmoid(z):
    # "if z >= 0" gave ValueError: truth value is ambiguous, use a.any() or a.all()
    if np.all(z >= 0):
        return 1 / (1 + np.exp(-z))
    else:
        return np.exp(z) / (1 + np.exp(z))
