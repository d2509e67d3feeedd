"""Wrong answers to carousel, written from the released notebook alone."""

# %% blind 13, divides_it_away [0.75 zero]: takes the product of all steps and divides those before away again, which fails at a share of 0
def carousel(f, d_c):
    everything = np.prod(f, axis=0)
    before = np.ones(f.shape)
    before[1:] = np.cumprod(f, axis=0)[:-1]
    return d_c * everything / before

# %% blind 13, own_share_to_the_power [0.45 powers]: counts the steps that are left, and takes all of them to keep this step's share
def carousel(f, d_c):
    T = f.shape[0]
    return np.stack([d_c * f[t] ** (T - t) for t in range(T)])

# %% blind 13, same_array [0.7 alias]: means to fill a new array, but it is f under another name
def carousel(f, d_c):
    heard = np.asarray(f)
    heard[-1] = f[-1] * d_c
    for t in range(len(f) - 2, -1, -1):
        heard[t] = f[t] * heard[t + 1]
    return heard
