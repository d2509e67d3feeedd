"""Right answers to clip_gradients, blind set 14."""

# %% blind 14, hypotenuse of two lengths
def clip_gradients(dW, db, limit):
    length = np.hypot(np.linalg.norm(dW), np.linalg.norm(db))
    times_too_long = max(1.0, length / limit)
    return np.divide(dW, times_too_long), np.divide(db, times_too_long)
