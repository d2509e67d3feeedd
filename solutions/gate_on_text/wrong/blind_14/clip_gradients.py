"""Wrong answers to clip_gradients, blind set 14."""

# %% blind 14, two lengths in a line [0.6 add]: adds the length of dW and the length of db instead of their squares
def clip_gradients(dW, db, limit):
    length = np.sqrt((dW**2).sum()) + np.sqrt((db**2).sum())
    if length > limit:
        return dW * limit / length, db * limit / length
    return dW.copy(), db.copy()

# %% blind 14, always to the limit, on the spot [0.4 inplace+missing]: shortens the arrays themselves, and stretches those that are short
def clip_gradients(dW, db, limit):
    length = np.sqrt(np.sum(dW**2) + np.sum(db**2))
    dW *= limit / length
    db *= limit / length
    return dW, db

# %% blind 14, longest number counts [0.55 formula]: takes the largest number of both arrays for their length
def clip_gradients(dW, db, limit):
    largest = max(np.abs(dW).max(), np.abs(db).max())
    factor = min(1.0, limit / largest) if largest > 0 else 1.0
    return factor * dW, factor * db
