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


# %% letters that occur: as many columns as the text needs
def one_hot(codes, letters):
    table = np.eye(np.max(codes) + 1)
    return table[codes]

# %% a batch in one column: texts are put one below the other
def one_hot(codes, letters):
    flat = np.ravel(codes)
    rows = np.zeros((len(flat), letters))
    rows[np.arange(len(flat)), flat] = 1
    return rows


# %% ones up to the letter: as many ones as the code says
def one_hot(codes, letters):
    return (np.arange(letters) <= codes[..., None]).astype(float)


# %% zeros and codes: the code itself stands at its place
def one_hot(codes, letters):
    return np.eye(letters)[codes] * codes[..., None]
