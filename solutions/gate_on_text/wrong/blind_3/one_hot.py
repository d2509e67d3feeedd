"""Blind set 3: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 3, as many letters as occur [0.6 unused]: the alphabet's length has no say
def one_hot(codes, letters):
    return np.eye(codes.max() + 1)[codes]

# %% blind 3, counted from one, text by text [0.35 index+batch]: the place before, and one text only
def one_hot(codes, letters):
    rows = np.zeros((len(codes), letters))
    for t in range(len(codes)):
        rows[t, codes[t] - 1] = 1
    return rows
