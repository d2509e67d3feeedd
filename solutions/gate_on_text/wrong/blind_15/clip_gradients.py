"""Wrong answers to clip_gradients, blind set 15."""

# %% blind 15, each by itself [0.5 vector]: measures and shortens the two gradients separately
def clip_gradients(dW, db, limit):
    result = []
    for gradient in (dW, db):
        length = np.sqrt(np.sum(gradient**2))
        result.append(gradient * limit / length if length > limit else gradient.copy())
    return result[0], result[1]


# %% blind 15, always this long [0.6 threshold]: makes the gradients as long as the limit even if they were shorter
def clip_gradients(dW, db, limit):
    length = np.sqrt((dW**2).sum() + (db**2).sum()) + 1e-12
    return dW / length * limit, db / length * limit


# %% blind 15, square against limit [0.4 formula+inplace]: forgets the root of the sum of squares and scales the given arrays in place
def clip_gradients(dW, db, limit):
    total = np.sum(dW**2) + np.sum(db**2)
    if total > limit:
        dW *= limit / total
        db *= limit / total
    return dW, db
