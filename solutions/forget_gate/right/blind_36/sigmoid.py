"""Right answers to sigmoid, blind set 36."""

# %% blind 36, log of the odds added
def sigmoid(z):
    # log sigma(z) = -log(1 + exp(-z))
    log_share = -np.logaddexp(0.0, -z)
    return np.exp(log_share)

# %% blind 36, half a tanh
def sigmoid(z):
    return 0.5 + 0.5 * np.tanh(np.asarray(z) * 0.5)

# %% blind 36, two populations
def sigmoid(z):
    z = np.array(z, dtype=float)      # a copy
    share = np.empty(z.shape)
    excited = z >= 0
    inhibited = ~excited
    share[excited] = 1 / (1 + np.exp(-z[excited]))
    decay = np.exp(z[inhibited])
    share[inhibited] = decay / (1 + decay)
    return share
