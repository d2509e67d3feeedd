"""Right answers to `clip_gradients`, each a cell: all of them earn full marks."""
# %% if too long
def clip_gradients(dW, db, limit):
    length = np.sqrt((dW**2).sum() + (db**2).sum())
    if length > limit:
        return dW * limit / length, db * limit / length
    return dW.copy(), db.copy()


# %% norms of norms
def clip_gradients(dW, db, limit):
    length = np.hypot(np.linalg.norm(dW), np.linalg.norm(db))
    factor = min(1.0, limit / length) if length else 1.0
    return factor * dW, factor * db


# %% one long row
def clip_gradients(dW, db, limit):
    row = np.concatenate([dW.ravel(), db.ravel()])
    row = row / max(1.0, np.sqrt(row @ row) / limit)
    return row[: dW.size].reshape(dW.shape), row[dW.size :].reshape(db.shape)


# %% norm of the flattened pair
def clip_gradients(dW, db, limit):
    length = np.linalg.norm(np.concatenate([dW.ravel(), db.ravel()]))
    shrink = min(1.0, limit / length) if length else 1.0
    return dW * shrink, db * shrink


# %% hypot of two norms
def clip_gradients(dW, db, limit):
    length = np.hypot(np.sqrt((dW**2).sum()), np.sqrt((db**2).sum()))
    return tuple(d * limit / max(length, limit) for d in (dW, db))
