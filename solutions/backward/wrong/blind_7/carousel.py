"""Blind set 7: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 7, multiplied from the front [0.4 order]: row t holds all shares up to t, not those from t on
def carousel(f, d_c):
    return np.cumprod(f, axis=0) * d_c

# %% blind 7, left in the order of the walk [0.55 order]: the rows stand from the last step to the first
def carousel(f, d_c):
    rows = []
    grad = d_c
    for t in reversed(range(f.shape[0])):
        grad = grad * f[t]
        rows.append(grad)
    return np.array(rows)

# %% blind 7, as if every step kept alike [0.3 product+index]: a power of the step's own share, and one step short
def carousel(f, d_c):
    T = len(f)
    out = np.empty(f.shape)
    for t in range(T):
        out[t] = d_c * f[t] ** (T - 1 - t)
    return out
