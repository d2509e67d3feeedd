"""Blind set 8: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 8, a thermometer [0.4 extra]: ones up to the letter's place, not at it alone
def one_hot(codes, letters):
    codes = np.asarray(codes)
    return (np.arange(letters) <= codes[..., np.newaxis]).astype(float)

# %% blind 8, one long text [0.75 batch]: all texts are laid behind each other, and (T, N) is lost
def one_hot(codes, letters):
    flat = codes.reshape(-1)
    out = np.zeros((flat.size, letters))
    out[np.arange(flat.size), flat] = 1
    return out

# %% blind 8, a list with a place too many [0.45 container+extra]: nested lists of whole numbers, letters + 1 long
def one_hot(codes, letters):
    return [[1 if k == int(c) else 0 for k in range(letters + 1)] for c in codes]
