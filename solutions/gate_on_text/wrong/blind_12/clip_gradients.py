"""Blind set 12: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 12, two lengths added [0.6 sum]: adds the lengths of the two gradients instead of the squares under one root
def clip_gradients(dW, db, limit):
    length_W = np.linalg.norm(dW.ravel())
    length_b = np.linalg.norm(db.ravel())
    length = length_W + length_b
    shrink = 1.0
    if length > limit:
        shrink = limit / length
    return dW * shrink, db * shrink


# %% blind 12, the loudest number [0.5 threshold]: looks at the largest single number instead of the length, and scales that to the limit
def clip_gradients(dW, db, limit):
    loudest = 0.0
    for g in (dW, db):
        loudest = max(loudest, np.max(np.abs(g)))
    if loudest <= limit:
        return dW.copy(), db.copy()
    factor = limit / loudest
    return factor * dW, factor * db


# %% blind 12, an odd text is skipped [0.4 missing+mean]: measures the root of the mean square instead of the length, and throws gradients that are too long away
def clip_gradients(dW, db, limit):
    numbers = np.append(dW, db)
    typical = np.sqrt(np.mean(numbers**2))
    if typical > limit:
        return np.zeros(dW.shape), np.zeros(db.shape)
    return np.array(dW), np.array(db)
