"""Blind set 10: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 10, as long as the longer of limit and length, over the limit
def clip_gradients(dW, db, limit):
    length = np.hypot(np.linalg.norm(np.ravel(dW)), np.linalg.norm(np.ravel(db)))
    scale = max(1.0, length / limit)
    return np.asarray(dW) / scale, np.asarray(db) / scale
