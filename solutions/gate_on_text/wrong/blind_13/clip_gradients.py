"""Wrong answers to clip_gradients, written from the released notebook alone."""

# %% blind 13, one_behind_the_other [0.65 lengths]: adds the two lengths as if the gradients lay in one line
def clip_gradients(dW, db, limit):
    length = np.sqrt(np.sum(dW**2)) + np.sqrt(np.sum(db**2))
    factor = 1.0
    if length > limit:
        factor = limit / length
    return dW * factor, db * factor

# %% blind 13, tests_the_square [0.7 squared]: asks whether the squared length is above the limit
def clip_gradients(dW, db, limit):
    total = sum(float((part**2).sum()) for part in (dW, db))
    scale = limit / np.sqrt(total) if total > limit else 1.0
    return scale * dW, scale * db
