"""Right answers to sigmoid, blind set 33."""

# %% blind 33, half angle
def sigmoid(z):
    return 0.5 + 0.5 * np.tanh(0.5 * z)


# %% blind 33, log of the odds
def sigmoid(z):
    # log p = -log(1 + e^-z), and logaddexp(0, -z) is log(e^0 + e^-z)
    log_p = -np.logaddexp(0.0, -z)
    return np.exp(log_p)


# %% blind 33, one number at a time
import math

def sigmoid(z):
    def share(score):
        if score >= 0:
            return 1.0 / (1.0 + math.exp(-score))
        e = math.exp(score)
        return e / (1.0 + e)

    z = np.asarray(z)
    shares = [share(score) for score in z.ravel()]
    return np.array(shares, dtype=float).reshape(z.shape)
