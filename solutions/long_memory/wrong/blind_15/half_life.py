"""Wrong answers to half_life, blind set 15."""

# %% blind 15, whole words [0.7 round]: rounds up to whole steps, because a word is not halved
def half_life(b_f):
    f = sigmoid(b_f)
    return np.ceil(np.log(0.5) / np.log(f))


# %% blind 15, fraction upside down [0.45 inverse]: divides the logarithm of the share by that of one half
def half_life(b_f):
    return np.log(sigmoid(b_f)) / np.log(1 / 2)


# %% blind 15, bias as share [0.25 nosigmoid+sign]: takes the bias itself for the share, shifted by one to please the logarithm, and loses the minus
def half_life(b_f):
    share = np.abs(b_f) + 1.0
    return -np.log(2) / np.log(share + 1e-12)
