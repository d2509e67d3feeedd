"""Empty answers to `pack_for_torch`: none earns more than one point."""
# %% zeros
def pack_for_torch(W, b):
    return np.zeros((4 * b.shape[1], W.shape[1] - b.shape[1])), np.zeros((4 * b.shape[1], b.shape[1])), np.zeros(4 * b.shape[1]), np.zeros(4 * b.shape[1])


# %% as it was
def pack_for_torch(W, b):
    return W, b, W, b


# %% noise
def pack_for_torch(W, b):
    return np.random.rand(4 * b.shape[1], 2), np.random.rand(4 * b.shape[1], 3), np.random.rand(4 * b.shape[1]), np.random.rand(4 * b.shape[1])
