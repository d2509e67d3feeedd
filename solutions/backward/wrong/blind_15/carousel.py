"""Wrong answers to carousel, blind set 15."""

# %% blind 15, from the front [0.4 reversed]: multiplies the shares from the first step on instead of from the last
def carousel(f, d_c):
    return np.cumprod(f, axis=0) * d_c


# %% blind 15, behind the gate [0.6 early]: notes what the memory behind each step hears, before the step's own share is multiplied in
def carousel(f, d_c):
    result = np.zeros(f.shape)
    heard = np.array(d_c, dtype=float)
    for t in range(len(f) - 1, -1, -1):
        result[t] = heard
        heard = heard * f[t]
    return result


# %% blind 15, a list that grows [0.4 reversed+mutation]: shrinks the given error in place and forgets to turn the list round at the end
def carousel(f, d_c):
    heard = []
    for share in f[::-1]:
        d_c *= share
        heard.append(d_c.copy())
    return np.array(heard)
