"""Empty answers to `clip_gradients`: none earns more than one point."""
# %% zeros
def clip_gradients(dW, db, limit):
    return np.zeros(dW.shape), np.zeros(db.shape)


# %% nothing
def clip_gradients(dW, db, limit):
    return None
