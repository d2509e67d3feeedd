"""Wrong answers to one_hot, written from the released notebook alone."""

# %% blind 13, only_those_that_occur [0.6 renumbered]: numbers the letters that occur anew, so that a place depends on the text
def one_hot(codes, letters):
    _, places = np.unique(codes, return_inverse=True)
    return np.eye(letters)[places.reshape(np.shape(codes))]

# %% blind 13, thermometer [0.35 thermometer]: fills the row with ones up to the letter's place
def one_hot(codes, letters):
    table = np.tri(letters)
    return table[codes]

# %% blind 13, long_list [0.45 offbyone+flat]: places counted from 1, and all texts of a batch in one long table
def one_hot(codes, letters):
    rows = []
    for code in np.ravel(codes):
        row = np.zeros(letters)
        row[code - 1] = 1
        rows.append(row)
    return np.array(rows)
