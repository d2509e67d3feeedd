"""Wrong answers to carousel, blind set 14."""

# %% blind 14, one slip of paper [0.45 mutation+overwrite]: multiplies d_c on the spot and puts the same array into every row
def carousel(f, d_c):
    rows = []
    for share in f[::-1]:
        d_c *= share
        rows.insert(0, d_c)
    return np.stack(rows)

# %% blind 14, flipped both ways [0.6 axis]: np.flip without an axis turns the units round too, and only the steps are turned back
def carousel(f, d_c):
    backwards = np.cumprod(np.flip(f), axis=0)
    return np.flip(backwards, axis=0) * d_c

# %% blind 14, whole product divided [0.65 inverse]: divides the product of all shares by those before the step, which fails at a share of 0
def carousel(f, d_c):
    upto = np.cumprod(f, axis=0)
    everything = upto[-1]
    before = upto / f
    return d_c * everything / before
