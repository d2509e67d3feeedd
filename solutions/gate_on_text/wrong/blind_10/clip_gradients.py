"""Blind set 10: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 10, each for itself [0.5 separate]: dW and db have a length and a limit of their own
def clip_gradients(dW, db, limit):
    def shorten(a):
        n = np.sqrt((a ** 2).sum())
        if n > limit:
            return a * (limit / n)
        return a.copy()
    return shorten(dW), shorten(db)

# %% blind 10, always as long as the limit [0.6 missing]: short gradients are stretched, there is no if
def clip_gradients(dW, db, limit):
    everything = np.concatenate([dW.ravel(), db.ravel()])
    length = np.linalg.norm(everything)
    factor = limit / length
    return dW * factor, db * factor

# %% blind 10, the square of the length [0.4 root+mutation]: the root is forgotten, and the arrays are shortened where they lie
def clip_gradients(dW, db, limit):
    length = np.sum(dW * dW) + np.sum(db * db)
    if length > limit:
        for grad in (dW, db):
            grad *= limit / length
    return dW, db
