"""Blind set 4: wrong answers to sigmoid, written after the third set was mended, before they were run."""

# %% blind 4, e to the z over two [0.35 formula+overflow]: exp(z) / 2
def sigmoid(z):
    return np.exp(z) / 2

# %% blind 4, shifted by a half [0.3 centred+overflow]: runs from -0.5 to 0.5
def sigmoid(z):
    return 1 / (1 + np.exp(-z)) - 0.5

# %% blind 4, a list of shares, whole numbers [0.3 container+rounded]: rounded to 0 or 1, as a list
def sigmoid(z):
    return [round(1 / (1 + np.exp(-v))) for v in z]

# %% blind 4, an else too few [0.4 return]: negative scores give nothing
def sigmoid(z):
    if np.all(z >= 0):
        return 1 / (1 + np.exp(-z))
