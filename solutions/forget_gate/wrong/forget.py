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


# %% one minus (again) [0.4 upside]: the share is turned round: 1 keeps
def forget(f_t, c_prev):
    return (1 - f_t) * c_prev


# %% c minus [0.4 upside]: what is forgotten is kept
def forget(f_t, c_prev):
    return c_prev - f_t * c_prev


# %% f of memory minus [0.25 formula]: the share is taken away, not multiplied
def forget(f_t, c_prev):
    return c_prev - f_t


# %% add [0.2 add]: plus where a product is due
def forget(f_t, c_prev):
    return f_t + c_prev


# %% dot (again) [0.2 dot]: the products are added up into one number
def forget(f_t, c_prev):
    return np.dot(f_t, c_prev)


# %% row sum [0.25 sum]: each row is added up
def forget(f_t, c_prev):
    return (f_t * c_prev).sum(axis=-1)


# %% mean [0.25 sum]: one mean in place of every number
def forget(f_t, c_prev):
    return np.mean(f_t * c_prev)


# %% cumsum [0.25 sum]: the products are added up on the way
def forget(f_t, c_prev):
    return np.cumsum(f_t * c_prev)


# %% threshold (again) [0.3 threshold]: half-open gates are made fully open or closed
def forget(f_t, c_prev):
    return np.where(f_t > 0.5, c_prev, 0)


# %% threshold half open [0.3 threshold]: half-open gates are made fully open or closed
def forget(f_t, c_prev):
    return np.where(f_t >= 0.5, c_prev, 0.0)


# %% round share [0.3 threshold]: the share is rounded to 0 or 1
def forget(f_t, c_prev):
    return np.round(f_t) * c_prev


# %% scenarios (again) [0.2 hard]: only the three scenarios are answered
def forget(f_t, c_prev):
    if f_t[0] == 0:
        return np.array([0.0, 0.0, 0.0])
    if f_t[0] == 1:
        return np.array([6.0, 8.0, 9.0])
    return np.array([3.0, 8.0, 4.5])


# %% if any [0.3 threshold]: one question for all numbers at once
def forget(f_t, c_prev):
    if np.any(f_t == 0):
        return np.zeros_like(c_prev)
    return f_t * c_prev


# %% delete [0.25 delete]: forgotten numbers are taken out, the memory shrinks
def forget(f_t, c_prev):
    return c_prev[f_t > 0] * f_t[f_t > 0]


# %% out argument [0.8 mutation]: the answer is written into the memory
def forget(f_t, c_prev):
    return np.multiply(f_t, c_prev, out=c_prev)


# %% index assignment [0.75 mutation+batch]: the memory is changed, number by number, for one sample alone
def forget(f_t, c_prev):
    for i in range(len(c_prev)):
        c_prev[i] = c_prev[i] * f_t[i]
    return c_prev


# %% same dtype [0.8 dtype]: with a memory of whole numbers decimals are cut off
def forget(f_t, c_prev):
    return (f_t * c_prev).astype(c_prev.dtype)


# %% rounded [0.65 rounded]: the memory is rounded
def forget(f_t, c_prev):
    return np.round(f_t * c_prev, 1)


# %% abs memory [0.7 abs]: a negative memory loses its sign
def forget(f_t, c_prev):
    return f_t * np.abs(c_prev)


# %% relu memory [0.7 relu]: a negative memory is cut to zero
def forget(f_t, c_prev):
    return np.maximum(f_t * c_prev, 0)


# %% list (again) [0.6 container]: a list comes back, not an array
def forget(f_t, c_prev):
    return list(f_t * c_prev)


# %% comprehension [0.55 container]: a list comes back, not an array
def forget(f_t, c_prev):
    return [f * c for f, c in zip(f_t, c_prev)]


# %% tuple result [0.6 container]: a tuple comes back, not an array
def forget(f_t, c_prev):
    return tuple(f_t * c_prev)


# %% loop one sample [0.75 batch]: right for one sample, a batch is not
def forget(f_t, c_prev):
    kept = np.zeros(len(c_prev))
    for i in range(len(c_prev)):
        kept[i] = f_t[i] * c_prev[i]
    return kept


# %% typo [0.4 name]: ft is no name that exists
def forget(f_t, c_prev):
    return ft * c_prev


# %% missing star [0.35 name]: without a star it is a call
def forget(f_t, c_prev):
    return f_t(c_prev)


# %% bracket [0.4 syntax]: a bracket too many
def forget(f_t, c_prev):
    return (f_t * c_prev))


# %% just share [0.1 missing]: the memory has no say
def forget(f_t, c_prev):
    return f_t.copy()


# %% sigmoid again [0.3 extra]: the share is a share already
def forget(f_t, c_prev):
    return 1 / (1 + np.exp(-f_t)) * c_prev


# %% square share [0.35 power]: the share is in twice
def forget(f_t, c_prev):
    return f_t * f_t * c_prev


# %% mean share [0.3 sum]: one share for all numbers
def forget(f_t, c_prev):
    return f_t.mean() * c_prev


# %% upside list [0.2 upside+container]: 1 keeps, and a list comes back
def forget(f_t, c_prev):
    return list((1 - f_t) * c_prev)


# %% upside no return [0.2 upside+return]: 1 keeps, and nothing comes back
def forget(f_t, c_prev):
    kept = (1 - f_t) * c_prev


# %% upside int [0.25 upside+dtype]: 1 keeps, and decimals are cut off
def forget(f_t, c_prev):
    return ((1 - f_t) * c_prev).astype(int)


# %% upside abs [0.3 upside+abs]: 1 keeps, and a negative memory loses its sign
def forget(f_t, c_prev):
    return (1 - f_t) * abs(c_prev)


# %% rounded list [0.5 rounded+container]: rounded, and a list comes back
def forget(f_t, c_prev):
    return [round(v, 1) for v in f_t * c_prev]


# %% upside loop [0.35 upside+batch]: 1 keeps, and it takes one sample alone
def forget(f_t, c_prev):
    kept = np.zeros(len(c_prev))
    for i in range(len(c_prev)):
        kept[i] = (1 - f_t[i]) * c_prev[i]
    return kept


# %% upside print [0.2 upside+return]: 1 keeps, and print hands nothing over
def forget(f_t, c_prev):
    print(c_prev * (1 - f_t))


# %% threshold in place [0.25 threshold+mutation]: only open or closed, and the memory itself is changed
def forget(f_t, c_prev):
    c_prev[f_t < 0.5] = 0
    return c_prev


# %% squared rounded [0.25 power+rounded]: the share is in twice, and rounded
def forget(f_t, c_prev):
    return np.round(f_t ** 2 * c_prev, 2)


# %% one minus np [0.4 upside]: the share is turned round: 1 keeps
def forget(f_t, c_prev):
    return np.multiply(1.0 - f_t, c_prev)


# %% divide [0.2 divide]: divided, not multiplied
def forget(f_t, c_prev):
    return c_prev / f_t


# %% at [0.2 dot]: the products are added up into one number
def forget(f_t, c_prev):
    return f_t @ c_prev


# %% sum of products [0.25 sum]: the products are added up into one number
def forget(f_t, c_prev):
    return np.sum(f_t * c_prev)


# %% keepdims sum [0.25 sum]: each row is added up
def forget(f_t, c_prev):
    return (f_t * c_prev).sum(axis=-1, keepdims=True)


# %% outer (again) [0.2 outer]: every share meets every number
def forget(f_t, c_prev):
    return np.outer(f_t, c_prev)


# %% power (again) [0.2 power]: a power, not a product
def forget(f_t, c_prev):
    return c_prev ** f_t


# %% if loop [0.35 threshold]: only 0 and 1 are heard
def forget(f_t, c_prev):
    out = c_prev.copy()
    for i in range(len(f_t)):
        if f_t[i] == 0:
            out[i] = 0
    return out


# %% if array [0.2 scalar]: an if cannot ask a whole array
def forget(f_t, c_prev):
    if f_t == 1:
        return c_prev
    elif f_t == 0:
        return 0
    return f_t * c_prev


# %% delete np [0.2 delete]: forgotten numbers are taken out, the memory shrinks
def forget(f_t, c_prev):
    return np.delete(c_prev, np.where(f_t == 0))


# %% in place memory [0.8 mutation]: the memory itself is changed
def forget(f_t, c_prev):
    c_prev *= f_t
    return c_prev


# %% in place share [0.8 mutation]: the share itself is changed
def forget(f_t, c_prev):
    f_t *= c_prev
    return f_t


# %% int result [0.6 dtype]: decimals are cut off
def forget(f_t, c_prev):
    return (f_t * c_prev).astype(int)


# %% int like memory [0.8 dtype]: with a memory of whole numbers decimals are cut off
def forget(f_t, c_prev):
    out = np.zeros_like(c_prev)
    out[...] = f_t * c_prev
    return out


# %% floor [0.5 rounded]: decimals are cut off
def forget(f_t, c_prev):
    return np.floor(f_t * c_prev)


# %% matrix [0.6 container]: np.matrix is not a plain array
def forget(f_t, c_prev):
    return np.asmatrix(f_t * c_prev)


# %% row table [0.6 shape]: one sample comes back as a table with one row
def forget(f_t, c_prev):
    return np.reshape(f_t * c_prev, (1, -1))


# %% pair [0.6 pair]: a pair comes back, only what is kept is asked for
def forget(f_t, c_prev):
    return f_t, f_t * c_prev


# %% loop three [0.6 sizes+batch]: 3 is only the example's size, and it takes one sample alone
def forget(f_t, c_prev):
    kept = np.zeros(3)
    for i in range(3):
        kept[i] = f_t[i] * c_prev[i]
    return kept


# %% three named [0.6 sizes+batch]: 3 is only the example's size, and it takes one sample alone
def forget(f_t, c_prev):
    return np.array([f_t[0] * c_prev[0], f_t[1] * c_prev[1], f_t[2] * c_prev[2]])


# %% loop overwritten [0.2 overwrite]: = overwrites, only the last number is left
def forget(f_t, c_prev):
    for i in range(len(c_prev)):
        kept = f_t[i] * c_prev[i]
    return kept


# %% return in loop [0.2 return]: return inside the loop ends it at the first number
def forget(f_t, c_prev):
    for i in range(len(c_prev)):
        return f_t[i] * c_prev[i]


# %% globals [0.5 globals]: the notebook's c_prev is used, not the argument
def forget(f, c):
    return f * c_prev


# %% no return [0.4 return]: the result is made but not returned
def forget(f_t, c_prev):
    c_kept = f_t * c_prev


# %% print [0.4 return]: print shows, return hands over
def forget(f_t, c_prev):
    print(f_t * c_prev)


# %% dot method [0.2 name]: np has no mul
def forget(f_t, c_prev):
    return np.mul(f_t, c_prev)


# %% unicode dot [0.4 syntax]: the sign of the formula is no Python
def forget(f_t, c_prev):
    return f_t ⊙ c_prev


# %% just memory [0.15 missing]: the share has no say
def forget(f_t, c_prev):
    return c_prev.copy()


# %% tanh memory [0.35 extra]: the memory is squeezed before it is kept
def forget(f_t, c_prev):
    return f_t * np.tanh(c_prev)


# %% max share [0.3 sum]: one share for all numbers
def forget(f_t, c_prev):
    return f_t.max() * c_prev


# %% reversed share [0.3 order]: the shares go to the wrong numbers
def forget(f_t, c_prev):
    return f_t[..., ::-1] * c_prev


# %% upside in place [0.3 upside+mutation]: 1 keeps, and the memory itself is changed
def forget(f_t, c_prev):
    c_prev *= 1 - f_t
    return c_prev


# %% upside rounded [0.25 upside+rounded]: 1 keeps, and the memory is rounded
def forget(f_t, c_prev):
    return np.round((1 - f_t) * c_prev)


# %% abs in place [0.5 abs+mutation]: a negative memory loses its sign, and the memory itself is changed
def forget(f_t, c_prev):
    np.abs(c_prev, out=c_prev)
    c_prev *= f_t
    return c_prev


# %% matrix at [0.15 container+dot]: a matrix product of a matrix
def forget(f_t, c_prev):
    return np.matrix(f_t) * np.matrix(c_prev).T


# %% three args [0.35 name]: the function takes three arguments, two are given
def forget(f_t, c_prev, h_prev):
    return f_t * c_prev


# %% upside matrix [0.2 upside+container]: 1 keeps, and a matrix comes back
def forget(f_t, c_prev):
    return np.matrix(c_prev - f_t * c_prev)


# %% sum rounded [0.15 sum+rounded]: added up into one number, and rounded
def forget(f_t, c_prev):
    return round(float(np.sum(f_t * c_prev)), 1)


# %% reversed int [0.2 order+dtype]: the shares go to the wrong numbers, and decimals are cut off
def forget(f_t, c_prev):
    return (f_t[::-1] * c_prev).astype(int)


# %% upside row [0.25 upside+shape]: 1 keeps, and one sample comes back as a table
def forget(f_t, c_prev):
    return np.atleast_2d((1 - f_t) * c_prev)


# %% relu list [0.4 relu+container]: a negative memory is cut to zero, and a list comes back
def forget(f_t, c_prev):
    return [max(0.0, f * c) for f, c in zip(f_t, c_prev)]
