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
