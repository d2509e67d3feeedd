"""Blind set 10: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 10, an alphabet of what occurs [0.65 missing]: as many columns as the largest code asks for, letters is not used
def one_hot(codes, letters):
    size = codes.max() + 1
    return np.eye(size)[codes]

# %% blind 10, one text only [0.75 batch]: a table of (T, letters) filled by two lists of places
def one_hot(codes, letters):
    T = len(codes)
    rows = np.zeros((T, letters))
    rows[np.arange(T), codes] = 1
    return rows

# %% blind 10, counts from one and lies on its side [0.3 index+transpose]: MATLAB's first place is 1, and letters are columns
def one_hot(codes, letters):
    table = np.eye(letters)
    return table[:, codes - 1]
