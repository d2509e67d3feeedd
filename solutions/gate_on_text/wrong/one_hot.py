"""Wrong answers to `one_hot`, each a cell with what is wrong after the colon: all of them lose points."""
# %% alphabet of the text: letters are missing
def one_hot(codes, letters):
    return np.eye(codes.max() + 1)[codes]


# %% upside down: zeros for ones
def one_hot(codes, letters):
    return 1 - np.eye(letters)[codes]


# %% one text: a loop over the first axis
def one_hot(codes, letters):
    x = np.zeros((len(codes), letters))
    for t in range(len(codes)):
        x[t, codes[t]] = 1
    return x


# %% five letters: a fixed size
def one_hot(codes, letters):
    return np.eye(5)[codes]
