"""Blind set 11: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 11, the alphabet of this text [0.6 argument]: takes the largest code of the text for the length of the alphabet and does not use letters
def one_hot(codes, letters):
    alphabet = np.max(codes) + 1
    rows = np.zeros(codes.shape + (alphabet,))
    for place in np.ndindex(*codes.shape):
        rows[place][codes[place]] = 1
    return rows


# %% blind 11, one long text [0.7 batch]: flattens texts side by side into one and does not give them their shape back
def one_hot(codes, letters):
    flat = np.ravel(codes)
    rows = np.zeros((flat.size, letters))
    rows[np.arange(flat.size), flat] = 1.0
    return rows


# %% blind 11, comparing letters [0.4 upside+index]: marks the places where a letter is not, and counts the places from 1
def one_hot(codes, letters):
    alphabet = np.arange(1, letters + 1)
    is_other = codes[..., np.newaxis] != alphabet
    return is_other.astype(float)
