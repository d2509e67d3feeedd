"""Blind set 8: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 8, the largest for the length [0.5 norm]: compares the biggest number of all with the limit
def clip_gradients(dW, db, limit):
    biggest = max(np.abs(dW).max(), np.abs(db).max())
    if biggest <= limit:
        return dW.copy(), db.copy()
    return dW / biggest * limit, db / biggest * limit

# %% blind 8, the short ones are cut [0.5 order]: the comparison is turned round
def clip_gradients(dW, db, limit):
    norm = np.sqrt(np.sum(dW**2) + np.sum(db**2))
    scale = limit / norm if norm < limit else 1.0
    return dW * scale, db * scale

# %% blind 8, no root, and the biases go free [0.4 missing+norm]: the squared length, and only dW is shortened
def clip_gradients(dW, db, limit):
    length = float((dW * dW).sum() + (db * db).sum())
    dW_new, db_new = np.array(dW), np.array(db)
    if length > limit:
        dW_new = dW_new * limit / length
    return dW_new, db_new
