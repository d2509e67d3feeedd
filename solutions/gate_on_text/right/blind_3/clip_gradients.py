"""Blind set 3: right answers by odd roads, written from the released notebook alone."""

# %% blind 3, the norm of norms
def clip_gradients(dW, db, limit):
    length = np.linalg.norm([np.linalg.norm(dW.ravel()), np.linalg.norm(db.ravel())])
    factor = limit / max(limit, length)
    return factor * dW, factor * db
