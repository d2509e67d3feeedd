"""Wrong answers to `forget`, each a cell with what is wrong after the colon: all of them lose points."""
# %% one minus: keeps what should go
def forget(f_t, c_prev):
    return (1 - f_t) * c_prev


# %% dot: one number
def forget(f_t, c_prev):
    return np.dot(f_t, c_prev)


# %% matrix product: one number, and an error for batches
def forget(f_t, c_prev):
    return f_t @ c_prev


# %% matrix product with the transpose: every sample with every other
def forget(f_t, c_prev):
    return f_t @ c_prev.T


# %% sum: one number a sample
def forget(f_t, c_prev):
    return np.sum(f_t * c_prev, axis=-1)


# %% addition: plus instead of times
def forget(f_t, c_prev):
    return f_t + c_prev


# %% difference: minus instead of times
def forget(f_t, c_prev):
    return c_prev - f_t


# %% lost share taken away: minus f*c
def forget(f_t, c_prev):
    return c_prev - f_t * c_prev


# %% division: the memory grows
def forget(f_t, c_prev):
    return c_prev / np.maximum(f_t, 1e-12)


# %% threshold: all or nothing
def forget(f_t, c_prev):
    return np.where(f_t > 0.5, c_prev, 0)


# %% threshold, a half keeps: all or nothing
def forget(f_t, c_prev):
    return np.where(f_t >= 0.5, c_prev, 0.0)


# %% rounded gate: all or nothing
def forget(f_t, c_prev):
    return np.round(f_t) * c_prev


# %% only exact zeros: a half keeps everything
def forget(f_t, c_prev):
    kept = c_prev.copy()
    kept[f_t == 0] = 0
    return kept


# %% deleted entries: the memory gets shorter
def forget(f_t, c_prev):
    return (f_t * c_prev)[f_t > 0]


# %% mask: keeps entries, not shares
def forget(f_t, c_prev):
    return c_prev[f_t.astype(bool)]


# %% in-place: the caller's memory changes, integers fail
def forget(f_t, c_prev):
    c_prev *= f_t
    return c_prev


# %% in-place by assignment: the caller's memory changes, integers are cut
def forget(f_t, c_prev):
    c_prev[...] = f_t * c_prev
    return c_prev


# %% gate in-place: the caller's gate changes
def forget(f_t, c_prev):
    f_t *= c_prev
    return f_t


# %% loop in-place: the caller's memory changes
def forget(f_t, c_prev):
    for place in np.ndindex(c_prev.shape):
        c_prev[place] = f_t[place] * c_prev[place]
    return c_prev.astype(float)


# %% memory cleared: right answer, changed argument
def forget(f_t, c_prev):
    kept = f_t * c_prev
    c_prev[f_t == 0] = 0
    return kept


# %% type of the memory: integers cut the decimals
def forget(f_t, c_prev):
    return (f_t * c_prev).astype(c_prev.dtype)


# %% output like the memory: integers cut the decimals
def forget(f_t, c_prev):
    out = np.zeros_like(c_prev)
    for place in np.ndindex(c_prev.shape):
        out[place] = f_t[place] * c_prev[place]
    return out


# %% whole numbers: decimals are cut always
def forget(f_t, c_prev):
    return (f_t * c_prev).astype(int)


# %% floor division: half of nine is four
def forget(f_t, c_prev):
    return f_t * c_prev // 1


# %% absolute: a negative memory loses its sign
def forget(f_t, c_prev):
    return np.abs(f_t * c_prev)


# %% relu: a negative memory is lost
def forget(f_t, c_prev):
    return np.maximum(0, f_t * c_prev)


# %% minimum: right where the memory is below the share
def forget(f_t, c_prev):
    return np.minimum(f_t * c_prev, c_prev)


# %% scenarios: three cases built in
def forget(f_t, c_prev):
    if np.all(f_t == 0):
        return np.zeros_like(c_prev)
    if np.all(f_t == 1):
        return c_prev.copy()
    return np.array([3, 8, 4.5])


# %% scenarios by value: 0, 1/2 and 1 only
def forget(f_t, c_prev):
    kept = np.zeros(c_prev.shape)
    kept[f_t == 1] = c_prev[f_t == 1]
    kept[f_t == 0.5] = c_prev[f_t == 0.5] / 2
    return kept


# %% the example's memory: a notebook variable instead of the argument
my_c = np.array([6, 8, 9])


def forget(f_t, c_prev):
    return f_t * my_c


# %% outer: every share with every number
def forget(f_t, c_prev):
    return np.outer(f_t, c_prev)


# %% outer for vectors only: a table instead of a row
def forget(f_t, c_prev):
    return f_t[:, None] * c_prev


# %% one share for all: the mean of the gate
def forget(f_t, c_prev):
    return np.mean(f_t) * c_prev


# %% one share a row: the mean of a sample's gate
def forget(f_t, c_prev):
    return f_t.mean(axis=-1, keepdims=True) * c_prev


# %% first sample's gate: the same for all of the batch
def forget(f_t, c_prev):
    return np.atleast_2d(f_t)[0] * c_prev


# %% squashed again: a share is not a score
def forget(f_t, c_prev):
    return 1 / (1 + np.exp(-f_t)) * c_prev


# %% memory squashed: tanh belongs to the output
def forget(f_t, c_prev):
    return f_t * np.tanh(c_prev)


# %% shares that sum to one: the gate is normalised
def forget(f_t, c_prev):
    return f_t / max(f_t.sum(), 1e-12) * c_prev


# %% squared: the gate twice
def forget(f_t, c_prev):
    return f_t**2 * c_prev


# %% power: the memory to the share
def forget(f_t, c_prev):
    return c_prev**f_t


# %% and: truth instead of share
def forget(f_t, c_prev):
    return f_t and c_prev


# %% logical and: truth instead of share
def forget(f_t, c_prev):
    return np.logical_and(f_t, c_prev)


# %% three units: the lecture's size is built in
def forget(f_t, c_prev):
    return np.array([f_t[i] * c_prev[i] for i in range(3)])


# %% by diagonal: fails for batches
def forget(f_t, c_prev):
    return np.diag(f_t) @ c_prev


# %% single precision: seven digits stay
def forget(f_t, c_prev):
    return np.float32(f_t) * np.float32(c_prev)


# %% one digit: rounded
def forget(f_t, c_prev):
    return np.round(f_t * c_prev, 1)


# %% list: no array
def forget(f_t, c_prev):
    return [f * c for f, c in zip(f_t, c_prev)]


# %% batch of one squeezed: a single sample loses its axis
def forget(f_t, c_prev):
    return np.squeeze(f_t * c_prev)


# %% sorted gate: the largest share for the first number
def forget(f_t, c_prev):
    return np.sort(f_t)[..., ::-1] * c_prev


# %% keeps the memory of the last call: state between calls
last = {}


def forget(f_t, c_prev):
    kept = f_t * last.get("c", c_prev) if last.get("c", c_prev).shape == c_prev.shape else f_t * c_prev
    last["c"] = c_prev.copy()
    return kept


# %% batch transposed: units down, samples across
def forget(f_t, c_prev):
    return (f_t * c_prev).T
