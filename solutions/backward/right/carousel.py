"""Right answers to `carousel`, each a cell: all of them earn full marks."""
# %% a loop from the end
def carousel(f, d_c):
    rows = np.zeros(f.shape)
    heard = d_c
    for t in reversed(range(len(f))):
        heard = heard * f[t]
        rows[t] = heard
    return rows


# %% a product for each row
def carousel(f, d_c):
    return np.array([np.prod(f[t:], axis=0) * d_c for t in range(len(f))])


# %% the error as one more step
def carousel(f, d_c):
    chain = np.concatenate([f, np.asarray(d_c, dtype=float)[None]])
    return np.cumprod(chain[::-1], axis=0)[1:][::-1]


# %% forward, and divided
def carousel(f, d_c):
    steps = list(f)
    out = []
    while steps:
        out.insert(0, steps.pop() * (out[0] if out else d_c))
    return np.stack(out)


# %% recursion
def carousel(f, d_c):
    if len(f) == 1:
        return f * d_c
    rest = carousel(f[1:], d_c)
    return np.concatenate([(f[0] * rest[0])[None], rest])


# %% accumulate
def carousel(f, d_c):
    from itertools import accumulate

    heard = list(accumulate([d_c, *f[::-1]], lambda before, share: before * share))
    return np.array(heard[1:][::-1])


# %% a matrix of who comes after whom
def carousel(f, d_c):
    T = len(f)
    mask = np.arange(T)[:, None] <= np.arange(T)
    every = np.where(mask.reshape(T, T, *[1] * (f.ndim - 1)), f[None], 1.0)
    return every.prod(axis=1) * d_c


# %% reversed cumulative product
def carousel(f, d_c):
    return np.flip(np.cumprod(np.flip(f, 0), axis=0), 0) * d_c

# %% product of what is still ahead
def carousel(f, d_c):
    return np.array([d_c * f[t:].prod(axis=0) for t in range(f.shape[0])])


# %% from the back, put in front
def carousel(f, d_c):
    rows = []
    for share in f[::-1]:
        d_c = d_c * share
        rows.insert(0, d_c)
    return np.array(rows)
