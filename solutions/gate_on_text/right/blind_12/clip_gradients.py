"""Blind set 12: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 12, one long arrow cut and put back
def clip_gradients(dW, db, limit):
    arrow = np.concatenate([np.ravel(dW), np.ravel(db)]).astype(float)
    length = np.sqrt(np.dot(arrow, arrow))
    if length > limit:
        arrow = arrow / length * limit
    first, second = np.split(arrow, [np.size(dW)])
    return first.reshape(np.shape(dW)), second.reshape(np.shape(db))


# %% blind 12, the smaller of two factors
def clip_gradients(dW, db, limit):
    squares = sum(float(np.vdot(g, g)) for g in (dW, db))
    factor = limit / max(limit, squares**0.5)
    return tuple(factor * g for g in (dW, db))
