"""Right answers to one_hot, blind set 14."""

# %% blind 14, every place asked
def one_hot(codes, letters):
    places = np.arange(letters)
    return np.where(np.equal.outer(codes, places), 1.0, 0.0)

# %% blind 14, one long row of numbers
def one_hot(codes, letters):
    flat = np.zeros(np.size(codes) * letters)
    flat[np.arange(np.size(codes)) * letters + np.ravel(codes)] = 1
    return flat.reshape(np.shape(codes) + (letters,))
