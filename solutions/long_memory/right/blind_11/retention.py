"""Blind set 11: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 11, squared and halved
def retention(b_f, steps):
    if steps == 0:
        return np.ones(len(b_f))
    half = retention(b_f, steps // 2)
    return half * half * (sigmoid(b_f) if steps % 2 else 1.0)


# %% blind 11, a table of shares
def retention(b_f, steps):
    table = np.ones((steps + 1, len(b_f)))
    table[1:] = sigmoid(b_f)
    return np.prod(table, axis=0)
