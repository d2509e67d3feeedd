"""Empty answers to `numerical_gradient`: none earns more than one point."""
# %% x itself
def numerical_gradient(f, x, step=1e-5):
    return x * 1.0


# %% zeros
def numerical_gradient(f, x, step=1e-5):
    return np.zeros(np.shape(x))


# %% ones
def numerical_gradient(f, x, step=1e-5):
    return np.ones(np.shape(x))
