"""Blind set 7: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 7, letters in front [0.5 transpose]: picks columns, so the alphabet runs along the first axis
def one_hot(codes, letters):
    eye = np.eye(letters)
    return eye[:, codes]

# %% blind 7, as many letters as occur [0.65 hardcoded]: the width comes from the text, not from the alphabet
def one_hot(codes, letters):
    letters = np.max(codes) + 1
    out = np.zeros(np.shape(codes) + (letters,))
    for place in np.ndindex(*np.shape(codes)):
        out[place][codes[place]] = 1
    return out

# %% blind 7, counts letters from one [0.45 index+batch]: the one stands a place too early, and only one text is thought of
def one_hot(codes, letters):
    rows = []
    for c in codes:
        row = np.zeros(letters)
        row[c - 1] = 1.0
        rows.append(row)
    return np.array(rows)
