"""Wrong answers to `clip_gradients`, each a cell with what is wrong after the colon: all of them lose points."""
# %% larger of the two lengths: not their common one
def clip_gradients(dW, db, limit):
    length = max(np.linalg.norm(dW), np.linalg.norm(db))
    factor = min(1.0, limit / length) if length else 1.0
    return factor * dW, factor * db


# %% zero by zero: a division
def clip_gradients(dW, db, limit):
    length = np.sqrt((dW**2).sum() + (db**2).sum())
    factor = np.minimum(1.0, limit / length)
    return factor * dW, factor * db


# %% thrown away: zeros when too long
def clip_gradients(dW, db, limit):
    length = np.sqrt((dW**2).sum() + (db**2).sum())
    return (dW * 0, db * 0) if length > limit else (dW, db)


# %% weights alone are cut: the biases stay
def clip_gradients(dW, db, limit):
    length = np.sqrt((dW**2).sum() + (db**2).sum())
    return dW * min(1.0, limit / max(length, 1e-12)), db.copy()


# %% each number: every single number is cut at the limit
def clip_gradients(dW, db, limit):
    return np.clip(dW, -limit, limit), np.clip(db, -limit, limit)

# %% each on its own: two lengths instead of one
def clip_gradients(dW, db, limit):
    result = []
    for d in (dW, db):
        length = np.sqrt(np.sum(d ** 2))
        if length > limit:
            d = d * limit / length
        result.append(d)
    return result[0], result[1]

# %% always to the limit and squared: short ones are stretched, and the root is missing
def clip_gradients(dW, db, limit):
    length = np.sum(dW ** 2) + np.sum(db ** 2)
    scale = limit / length
    return dW * scale, db * scale


# %% longest number: the largest number, not the length, is brought to the limit
def clip_gradients(dW, db, limit):
    largest = max(np.max(np.abs(dW)), np.max(np.abs(db)))
    if largest > limit:
        return dW * limit / largest, db * limit / largest
    return dW.copy(), db.copy()


# %% the limit off: the limit is taken away from the length
def clip_gradients(dW, db, limit):
    length = np.sqrt((dW**2).sum() + (db**2).sum())
    if length > limit:
        return dW / length, db / length
    return dW.copy(), db.copy()
