"""Blind set 5: wrong answers to forget, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 5, take the share away [0.4 inverse]: what the gate says is removed instead of kept
def forget(f_t, c_prev):
    lost = f_t * c_prev
    return c_prev - lost

# %% blind 5, a diagonal matrix [0.7 batch]: right for one sample, np.diag of a batch is something else
def forget(f_t, c_prev):
    D = np.diag(f_t)
    return c_prev @ D

# %% blind 5, number by number in place [0.6 mutation+dtype]: c_prev is overwritten, whole numbers are cut
def forget(f_t, c_prev):
    for i in range(len(c_prev)):
        c_prev[i] = f_t[i] * c_prev[i]
    return c_prev

# %% blind 5, the three scenarios [0.4 hardcoded+batch]: forget, keep or halve, nothing in between, one row only
def forget(f_t, c_prev):
    kept = []
    for share, memory in zip(f_t, c_prev):
        if share == 0:
            kept.append(0.0)
        elif share == 1:
            kept.append(memory)
        else:
            kept.append(memory / 2)
    return np.array(kept)

# %% blind 5, two fors in one line [0.25 loop]: every share meets every memory
def forget(f_t, c_prev):
    kept = [f * c for f in f_t for c in c_prev]
    return np.array(kept)

# %% blind 5, whole memories [0.45 rounded]: the product is floored to whole numbers
def forget(f_t, c_prev):
    kept = f_t * c_prev // 1
    return kept
