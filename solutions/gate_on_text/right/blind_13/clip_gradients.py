"""Right answers to clip_gradients, written from the released notebook alone."""

# %% blind 13, divides_by_the_larger
def clip_gradients(dW, db, limit):
    length = np.hypot(np.linalg.norm(np.ravel(dW)), np.linalg.norm(np.ravel(db)))
    factor = limit / max(limit, length)
    return tuple(np.multiply(part, factor) for part in (dW, db))
