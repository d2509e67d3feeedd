"""Wrong answers to `carousel`, each a cell with what is wrong after the colon: all of them lose points."""
# %% exclusive: the first share never counts
def carousel(f, d_c):
    out, heard = np.zeros(f.shape), d_c
    for t in range(len(f) - 1, -1, -1):
        out[t] = heard
        heard = heard * f[t]
    return out


# %% down the units: the other axis
def carousel(f, d_c):
    return np.cumprod(f[:, ::-1], axis=1)[:, ::-1] * d_c


# %% a power of the last: all shares alike
def carousel(f, d_c):
    T = len(f)
    return np.array([f[-1] ** (T - t) * d_c for t in range(T)])


# %% added to the error: plus, not times
def carousel(f, d_c):
    return np.cumprod(f[::-1], axis=0)[::-1] + d_c


# %% growing: divided by the shares
def carousel(f, d_c):
    return d_c / np.cumprod(f[::-1], axis=0)[::-1]


# %% the range stops early: the first row stays zero
def carousel(f, d_c):
    out, heard = np.zeros(f.shape), d_c
    for t in range(len(f) - 1, 0, -1):
        heard = heard * f[t]
        out[t] = heard
    return out


# %% from the front: the shares are multiplied from the first row down
def carousel(f, d_c):
    return d_c * np.cumprod(f, axis=0)

# %% one step late: each row is what the step leaves, not what it finds
def carousel(f, d_c):
    out = np.zeros(f.shape)
    heard = d_c
    for t in reversed(range(len(f))):
        out[t] = heard
        heard = heard * f[t]
    return out


# %% adds up: the shares are added, and the error is forgotten
def carousel(f, d_c):
    return np.cumsum(f[::-1], axis=0)[::-1]


# %% one share for all: the product of all shares for every step
def carousel(f, d_c):
    return np.ones_like(f) * np.prod(f, axis=0) * d_c
