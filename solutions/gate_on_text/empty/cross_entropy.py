"""Empty answers to `cross_entropy`: none earns more than one point."""
# %% zeros
def cross_entropy(scores, targets):
    return 0.0, np.zeros(scores.shape)


# %% the arguments
def cross_entropy(scores, targets):
    return scores, targets
