"""Blind set 7: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 7, never stretched
def clip_gradients(dW, db, limit):
    length = np.hypot(np.linalg.norm(dW), np.linalg.norm(db))
    factor = limit / max(length, limit)
    return dW * factor, db * factor
