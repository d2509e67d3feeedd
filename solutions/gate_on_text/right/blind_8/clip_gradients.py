"""Blind set 8: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 8, all in one row
def clip_gradients(dW, db, limit):
    together = np.concatenate([np.ravel(dW), np.ravel(db)]).astype(float)
    length = np.sqrt(together @ together)
    if length > limit:
        together = together / length * limit
    cut = np.size(dW)
    return together[:cut].reshape(np.shape(dW)), together[cut:].reshape(np.shape(db))

# %% blind 8, two legs of a triangle
def clip_gradients(dW, db, limit):
    import math

    length = math.hypot(*np.ravel(dW).tolist(), *np.ravel(db).tolist())
    shrink = 1.0 if length <= limit else limit / length
    return np.multiply(dW, shrink), np.multiply(db, shrink)
