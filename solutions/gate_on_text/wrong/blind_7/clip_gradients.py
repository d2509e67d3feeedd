"""Blind set 7: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 7, every number by itself [0.35 norm]: cuts each number at the limit, which bends the direction
def clip_gradients(dW, db, limit):
    return np.clip(dW, -limit, limit), np.clip(db, -limit, limit)

# %% blind 7, each for itself [0.5 norm]: weights and biases are measured and shortened apart
def clip_gradients(dW, db, limit):
    clipped = []
    for grad in (dW, db):
        norm = np.sqrt(np.sum(grad**2))
        if norm > limit:
            grad = grad * (limit / norm)
        clipped.append(grad.copy())
    return tuple(clipped)

# %% blind 7, always cut, and in place [0.45 missing+mutation]: short ones are stretched to the limit, and the arguments changed
def clip_gradients(dW, db, limit):
    total = np.sqrt((dW**2).sum() + (db**2).sum())
    dW *= limit / total
    db *= limit / total
    return dW, db
