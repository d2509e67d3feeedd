"""Blind set 10: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 10, divide instead of turning round [0.75 stability]: all products by the earlier ones, and nothing by nothing behind a share of 0
def carousel(f, d_c):
    """Suffix products in O(T): total product over exclusive prefix product."""
    prefix = np.cumprod(f, axis=0)
    exclusive = np.concatenate([np.ones((1,) + f.shape[1:]), prefix[:-1]])
    return d_c * prefix[-1] / exclusive

# %% blind 10, stays upside down [0.6 order]: goes back from the end, and lists what it meets in that order
def carousel(f, d_c):
    out = []
    for gate in reversed(f):
        d_c = d_c * gate
        out.append(d_c)
    return np.array(out)

# %% blind 10, all units in one product [0.3 early+axis]: only the later gates, and prod() without an axis mixes the units
def carousel(f, d_c):
    result = np.zeros(f.shape)
    for t in range(f.shape[0]):
        later = f[t + 1:]
        result[t] = d_c * later.prod()
    return result
