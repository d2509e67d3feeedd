"""Blind set 11: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 11, each to its own limit [0.5 separate]: measures and shortens the two gradients one by one, not together
def clip_gradients(dW, db, limit):
    def shortened(g):
        length = np.sqrt((g**2).sum())
        if length > limit:
            return g * (limit / length)
        return g.copy()

    return shortened(dW), shortened(db)


# %% blind 11, always as long as the limit [0.6 threshold]: brings every gradient to the limit, so short ones are stretched
def clip_gradients(dW, db, limit):
    together = np.concatenate([dW.ravel(), db.ravel()])
    length = np.linalg.norm(together)
    if length == 0:
        return dW.copy(), db.copy()
    direction = together / length
    cut = limit * direction
    return cut[: dW.size].reshape(dW.shape), cut[dW.size :].reshape(db.shape)


# %% blind 11, sum of squares [0.4 missing+inplace]: forgets the root of the sum of the squares, and divides the arrays of the caller
def clip_gradients(dW, db, limit):
    length = 0.0
    for gradient in (dW, db):
        for number in gradient.flat:
            length += number**2
    if length > limit:
        dW *= limit / length
        db *= limit / length
    return dW, db
