"""Wrong answers to one_hot, blind set 14."""

# %% blind 14, labels numbered anew [0.6 sorted]: numbers the letters that occur in order, so a missing letter shifts all behind it
def one_hot(codes, letters):
    found, ranks = np.unique(codes, return_inverse=True)
    return np.eye(letters)[ranks.reshape(codes.shape)]

# %% blind 14, table left on the desk [0.45 return]: fills the table rightly and returns nothing
def one_hot(codes, letters):
    table = np.zeros(codes.shape + (letters,))
    np.put_along_axis(table, codes[..., None], 1.0, axis=-1)

# %% blind 14, matlab habits [0.35 index+transposed]: counts letters from 1 and makes a column for each letter of the text
def one_hot(codes, letters):
    identity = np.eye(letters)
    return identity[:, codes - 1]
