"""Blind set 3: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 3, what stands behind the gate [0.5 early]: row t is what comes in, before the share
def carousel(f, d_c):
    heard = np.zeros(f.shape)
    d = d_c
    for t in range(len(f) - 1, -1, -1):
        heard[t] = d
        d = d * f[t]
    return heard

# %% blind 3, one array in every row [0.4 mutation]: d_c itself is shrunk, and put down again and again
def carousel(f, d_c):
    rows = []
    for share in f[::-1]:
        d_c *= share
        rows.append(d_c)
    return np.array(rows[::-1])
