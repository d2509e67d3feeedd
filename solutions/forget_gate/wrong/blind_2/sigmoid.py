"""Blind set 2: wrong answers to sigmoid."""

# %% blind 2, power of e [0.8 overflow]: np.e to the power, overflows
def sigmoid(z):
    return 1 / (1 + np.power(np.e, -z))

# %% blind 2, one minus [0.45 upside]: the share of what is lost
def sigmoid(z):
    return 0.5 * (1 - np.tanh(z / 2))

# %% blind 2, exp without the one [0.3 formula+overflow]: 1 over exp(-z)
def sigmoid(z):
    return 1 / np.exp(-z)

# %% blind 2, clip of the result [0.7 clip+overflow]: never below a thousandth
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    return np.clip(s, 0.001, 0.999)

# %% blind 2, returned as a pair with z [0.5 container+overflow]: a pair
def sigmoid(z):
    return z, 1 / (1 + np.exp(-z))

# %% blind 2, mean of the shares [0.3 sum+overflow]: one number
def sigmoid(z):
    return np.mean(1 / (1 + np.exp(-z)))

# %% blind 2, abs in the exponent [0.4 abs]: negative scores are mirrored
def sigmoid(z):
    return 1 / (1 + np.exp(-np.abs(z)))

# %% blind 2, return in the loop [0.35 return+overflow]: only the first number is done
def sigmoid(z):
    out = np.zeros(z.shape)
    for i in range(len(z)):
        out[i] = 1 / (1 + np.exp(-z[i]))
        return out
