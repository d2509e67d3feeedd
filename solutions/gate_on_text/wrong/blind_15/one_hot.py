"""Wrong answers to one_hot, blind set 15."""

# %% blind 15, letters that occur [0.55 unused]: makes the table as wide as the largest code of the text and ignores the alphabet
def one_hot(codes, letters):
    table = np.eye(np.max(codes) + 1)
    return table[codes]


# %% blind 15, one text [0.65 batch]: fills a (T, letters) table row by row, so several texts fall into one
def one_hot(codes, letters):
    result = np.zeros((len(codes), letters))
    for t in range(len(codes)):
        result[t, codes[t]] = 1
    return result


# %% blind 15, true from one [0.4 index+dtype]: compares with places counted from one and leaves True and False
def one_hot(codes, letters):
    places = np.arange(1, letters + 1)
    return np.asarray(codes)[..., None] == places
