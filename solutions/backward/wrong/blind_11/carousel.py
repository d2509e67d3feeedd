"""Blind set 11: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 11, forward like the memory [0.5 upside]: multiplies the shares from the first step down, so the first memory hears most and the last least
def carousel(f, d_c):
    share_of_all = np.cumprod(f, axis=0)
    heard = np.zeros(f.shape)
    for t in range(len(f)):
        heard[t] = share_of_all[t] * d_c
    return heard


# %% blind 11, behind each step [0.6 index]: puts down what the memory behind each step hears, before it has passed the step's own gate
def carousel(f, d_c):
    heard = []
    error = np.array(d_c, dtype=float)
    for t in range(len(f) - 1, -1, -1):
        heard.insert(0, error)
        error = error * f[t]
    return np.stack(heard)


# %% blind 11, from behind, in a hurry [0.5 order+overwrite]: lists the rows from the last step to the first and does not turn them round, and multiplies the argument itself
def carousel(f, d_c):
    rows = []
    for share in reversed(f):
        d_c *= share
        rows.append(d_c.copy())
    return np.stack(rows)
