"""Empty answers to `sigmoid`: none earns more than one point."""
# %% nothing
def sigmoid(z):
    return None


# %% the argument itself
def sigmoid(z):
    return z


# %% a copy of the argument
def sigmoid(z):
    return z.copy()


# %% zeros
def sigmoid(z):
    return np.zeros_like(z)


# %% a half everywhere
def sigmoid(z):
    return np.full(z.shape, 0.5)


# %% ones
def sigmoid(z):
    return np.ones(z.shape)


# %% noise between 0 and 1
def sigmoid(z):
    return np.random.rand(*z.shape)


# %% a number
def sigmoid(z):
    return 0.5


# %% ellipsis
def sigmoid(z):
    return ...


# %% a generator
def sigmoid(z):
    yield from z


# %% not a function
sigmoid = 0.5


# %% infinity
def sigmoid(z):
    return np.full(z.shape, np.inf)


# %% words
def sigmoid(z):
    return ["sigmoid"] * len(z)


# %% an even ladder between 0 and 1
def sigmoid(z):
    return np.linspace(0.01, 0.99, z.size).reshape(z.shape)
