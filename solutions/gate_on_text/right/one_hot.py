"""Right answers to `one_hot`, each a cell: all of them earn full marks."""
# %% rows of an identity
def one_hot(codes, letters):
    return np.eye(letters)[codes]


# %% comparison
def one_hot(codes, letters):
    return (codes[..., None] == np.arange(letters)) * 1.0


# %% place by place
def one_hot(codes, letters):
    x = np.zeros((*codes.shape, letters))
    for at in np.ndindex(*codes.shape):
        x[at][codes[at]] = 1
    return x


# %% put along
def one_hot(codes, letters):
    x = np.zeros(codes.shape + (letters,))
    np.put_along_axis(x, codes[..., None], 1.0, axis=-1)
    return x


# %% whole numbers
def one_hot(codes, letters):
    return np.stack([codes == k for k in range(letters)], axis=-1).astype(int)


# %% comparison with the alphabet
def one_hot(codes, letters):
    return (codes[..., np.newaxis] == np.arange(letters)).astype(float)


# %% put along an axis
def one_hot(codes, letters):
    rows = np.zeros(codes.shape + (letters,))
    np.put_along_axis(rows, codes[..., None], 1.0, axis=-1)
    return rows
