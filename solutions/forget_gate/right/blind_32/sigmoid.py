"""Right answers to sigmoid, blind set 32."""

# %% blind 32, half of half a tanh
def sigmoid(z):
    return 0.5 + 0.5 * np.tanh(z / 2)


# %% blind 32, through the logarithm
def sigmoid(z):
    # log sigma(z) = -log(1 + e^-z), and numpy adds in the log domain without overflow
    log_share = -np.logaddexp(0, -z)
    return np.exp(log_share)


# %% blind 32, number by number
import math


def sigmoid(z):
    def one(v):
        if v >= 0:
            return 1 / (1 + math.exp(-v))
        e = math.exp(v)
        return e / (1 + e)

    values = [one(float(v)) for v in np.ravel(z)]
    return np.array(values, dtype=float).reshape(np.shape(z))
