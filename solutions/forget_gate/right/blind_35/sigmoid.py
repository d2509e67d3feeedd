"""Right answers to sigmoid, blind set 35."""

# %% blind 35, logaddexp
def sigmoid(z):
    # 1 / (1 + e^-z)  =  e^(-log(e^0 + e^-z))
    return np.exp(-np.logaddexp(0, -z))


# %% blind 35, tanh in disguise
def sigmoid(z):
    return (1 + np.tanh(z / 2)) / 2


# %% blind 35, mirror at the middle
def sigmoid(z):
    e = np.exp(-np.abs(z))
    low = e / (1 + e)
    return np.where(z < 0, low, 1 - low)
