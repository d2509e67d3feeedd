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
