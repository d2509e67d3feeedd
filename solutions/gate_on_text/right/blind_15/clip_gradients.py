"""Right answers to clip_gradients, blind set 15."""

# %% blind 15, the longer of length and limit
def clip_gradients(dW, db, limit):
    together = np.concatenate([np.ravel(dW), np.ravel(db)])
    factor = limit / max(np.linalg.norm(together), limit)
    shorter = together * factor
    return shorter[: np.size(dW)].reshape(np.shape(dW)), shorter[np.size(dW) :].reshape(np.shape(db))
