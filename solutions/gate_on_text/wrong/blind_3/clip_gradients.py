"""Blind set 3: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 3, each number cut [0.4 elementwise]: the direction changes
def clip_gradients(dW, db, limit):
    return np.clip(dW, -limit, limit), np.clip(db, -limit, limit)

# %% blind 3, each for itself, in place [0.4 apart+mutation]: two lengths, and the arguments are shortened
def clip_gradients(dW, db, limit):
    for gradient in (dW, db):
        length = np.sqrt(np.sum(gradient**2))
        if length > limit:
            gradient *= limit / length
    return dW, db

# %% blind 3, the root is forgotten [0.55 root]: the square of the length is compared and divided by
def clip_gradients(dW, db, limit):
    length = np.sum(dW**2) + np.sum(db**2)
    if length > limit:
        return dW * limit / length, db * limit / length
    return dW.copy(), db.copy()
