"""Blind set 11: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 11, never divided by less than one
def clip_gradients(dW, db, limit):
    length = np.hypot(np.linalg.norm(dW), np.linalg.norm(db))
    too_long = max(1.0, length / limit)
    return dW / too_long, db / too_long
