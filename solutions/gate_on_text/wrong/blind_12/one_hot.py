"""Blind set 12: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 12, the letters so far [0.4 upside]: sets ones at all places up to the letter's own, so that c is more than a
def one_hot(codes, letters):
    places = np.arange(letters)
    filled = places <= np.expand_dims(codes, -1)
    return np.where(filled, 1.0, 0.0)


# %% blind 12, a sheet for each letter [0.6 axis]: puts the axis of the letters in front instead of behind
def one_hot(codes, letters):
    sheets = []
    for letter in range(letters):
        sheet = np.zeros(codes.shape)
        sheet[codes == letter] = 1
        sheets.append(sheet)
    return np.array(sheets)


# %% blind 12, ones in the columns [0.3 index+dtype]: sets the columns of all letters of the text in every row, and gives truth values instead of numbers
def one_hot(codes, letters):
    table = np.zeros(codes.shape + (letters,), dtype=bool)
    table[..., codes.ravel()] = True
    return table
