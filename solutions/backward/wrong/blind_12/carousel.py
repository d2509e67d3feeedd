"""Blind set 12: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 12, one gate only [0.4 missing]: multiplies the last error by each step's own share only, not by all the shares behind it
def carousel(f, d_c):
    out = np.zeros(f.shape)
    for t in range(f.shape[0])[::-1]:
        arrives = d_c
        out[t] = arrives * f[t]
    return out


# %% blind 12, all divided by what came before [0.7 zero]: divides the product of all shares by the product of those before, which is 0 by 0 once a gate is shut
def carousel(f, d_c):
    down = np.cumprod(f, axis=0)
    everything = down[-1]
    before = np.ones(f.shape)
    before[1:] = down[:-1]
    return d_c * everything / before


# %% blind 12, on the average [0.3 mean+index]: raises the mean share to a power instead of multiplying the shares, and counts one step too few
def carousel(f, d_c):
    T = f.shape[0]
    typical = f.mean(axis=0)
    rows = []
    for t in range(T):
        steps_to_the_end = T - 1 - t
        rows.append(d_c * typical**steps_to_the_end)
    return np.array(rows)
