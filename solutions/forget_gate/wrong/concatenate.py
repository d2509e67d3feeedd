"""Wrong answers to `concatenate`, each a cell with what is wrong after the colon: all of them lose points."""
# %% input first: the order is turned round
def concatenate(h_prev, x_t):
    return np.concatenate([x_t, h_prev], axis=-1)


# %% default axis: batches are joined one below the other
def concatenate(h_prev, x_t):
    return np.concatenate((h_prev, x_t))


# %% axis 1: vectors have no axis 1
def concatenate(h_prev, x_t):
    return np.concatenate((h_prev, x_t), axis=1)


# %% vstack: one above the other, which only fits when H equals I
def concatenate(h_prev, x_t):
    return np.vstack((h_prev, x_t))


# %% stack: a new axis instead of a longer one
def concatenate(h_prev, x_t):
    return np.stack([h_prev, x_t])


# %% stack along the last axis: pairs instead of a longer row
def concatenate(h_prev, x_t):
    return np.stack([h_prev, x_t], axis=-1)


# %% addition: plus joins lists, not arrays
def concatenate(h_prev, x_t):
    return h_prev + x_t


# %% list: a list of numbers is no array
def concatenate(h_prev, x_t):
    return list(h_prev) + list(x_t)


# %% pair: put side by side, not joined
def concatenate(h_prev, x_t):
    return h_prev, x_t


# %% append: without an axis a batch is flattened
def concatenate(h_prev, x_t):
    return np.append(h_prev, x_t)


# %% r_: a batch is joined one below the other
def concatenate(h_prev, x_t):
    return np.r_[h_prev, x_t]


# %% c_: vectors become columns of a matrix
def concatenate(h_prev, x_t):
    return np.c_[h_prev, x_t]


# %% seven places: the lecture's sizes are built in
def concatenate(h_prev, x_t):
    out = np.zeros(7)
    out[:3] = h_prev
    out[3:] = x_t
    return out


# %% seven columns: the lecture's sizes are built in, batches work
def concatenate(h_prev, x_t):
    out = np.zeros(h_prev.shape[:-1] + (7,))
    out[..., :3] = h_prev
    out[..., 3:] = x_t
    return out


# %% first three and four: numbers beyond the lecture's sizes are lost
def concatenate(h_prev, x_t):
    return np.concatenate([h_prev[..., :3], x_t[..., :4]], axis=-1)


# %% type of the first: an integer h_prev cuts the decimals of x_t
def concatenate(h_prev, x_t):
    out = np.empty(h_prev.shape[:-1] + (h_prev.shape[-1] + x_t.shape[-1],), dtype=h_prev.dtype)
    out[..., : h_prev.shape[-1]] = h_prev
    out[..., h_prev.shape[-1] :] = x_t
    return out


# %% type of the second: an integer x_t cuts the decimals of h_prev
def concatenate(h_prev, x_t):
    return np.concatenate([h_prev.astype(x_t.dtype), x_t], axis=-1)


# %% single precision: seven digits stay
def concatenate(h_prev, x_t):
    return np.concatenate([h_prev, x_t], axis=-1, dtype=np.float32, casting="unsafe")


# %% half precision: three digits stay
def concatenate(h_prev, x_t):
    return np.hstack([h_prev, x_t]).astype(np.float16)


# %% sorted: the places are lost
def concatenate(h_prev, x_t):
    return np.sort(np.concatenate([h_prev, x_t], axis=-1))


# %% sorted in place: the arguments are sorted too
def concatenate(h_prev, x_t):
    joined = np.concatenate([h_prev, x_t], axis=-1)
    h_prev.sort()
    x_t.sort()
    return joined


# %% union: equal numbers are kept once, and sorted
def concatenate(h_prev, x_t):
    return np.union1d(h_prev, x_t)


# %% without repeats: a number of x_t that h_prev has is left out
def concatenate(h_prev, x_t):
    return np.array([*h_prev, *[x for x in x_t if x not in h_prev]])


# %% a column: the vector is stood up
def concatenate(h_prev, x_t):
    return np.concatenate([h_prev, x_t], axis=-1).reshape(-1, 1)


# %% one row: a vector becomes a matrix of one row
def concatenate(h_prev, x_t):
    return np.concatenate([np.atleast_2d(h_prev), np.atleast_2d(x_t)], axis=1)


# %% batch of one flattened: a single sample loses its axis
def concatenate(h_prev, x_t):
    return np.squeeze(np.concatenate([h_prev, x_t], axis=-1))


# %% cleaned: the hidden state is set to zero afterwards
def concatenate(h_prev, x_t):
    joined = np.concatenate([h_prev, x_t], axis=-1)
    h_prev[...] = 0
    return joined


# %% arguments reshaped: their shape is set in place
def concatenate(h_prev, x_t):
    if h_prev.ndim == 1:
        h_prev.shape = (1, -1)
        x_t.shape = (1, -1)
        return np.concatenate([h_prev, x_t], axis=1)[0]
    return np.concatenate([h_prev, x_t], axis=1)


# %% the example's numbers: notebook variables instead of the arguments
my_h, my_x = np.array([0.5, 0, 0.5]), np.array([1, 0, 0, 0.5])


def concatenate(h_prev, x_t):
    return np.concatenate([my_h, my_x])


# %% first call only: the second call gets the first answer again
first = []


def concatenate(h_prev, x_t):
    if not first:
        first.append(np.concatenate([h_prev, x_t], axis=-1))
    return first[0]


# %% grows from call to call: a list outside is never emptied
seen = []


def concatenate(h_prev, x_t):
    seen.extend(h_prev)
    seen.extend(x_t)
    return np.array(seen)


# %% batch by zip: only as many rows as fit, each joined with the first
def concatenate(h_prev, x_t):
    if h_prev.ndim == 1:
        return np.concatenate([h_prev, x_t])
    return np.array([np.concatenate([h, x_t[0]]) for h in h_prev])


# %% last row lost: the loop ends one sample early
def concatenate(h_prev, x_t):
    if h_prev.ndim == 1:
        return np.concatenate([h_prev, x_t])
    return np.array([np.concatenate([h_prev[n], x_t[n]]) for n in range(len(h_prev) - 1)])


# %% batch axis guessed from the sizes: equal row counts and lengths confuse it
def concatenate(h_prev, x_t):
    if h_prev.shape == x_t.shape:
        return np.concatenate([h_prev, x_t])
    return np.concatenate([h_prev, x_t], axis=-1)


# %% masked: a masked array is handed back
def concatenate(h_prev, x_t):
    return np.ma.concatenate([h_prev, x_t], axis=-1)


# %% matrix: a matrix is handed back
def concatenate(h_prev, x_t):
    return np.matrix(np.concatenate([h_prev, x_t], axis=-1))


# %% only positive: minus signs are lost
def concatenate(h_prev, x_t):
    return np.abs(np.concatenate([h_prev, x_t], axis=-1))


# %% interleaved: one of each in turn, the rest behind
def concatenate(h_prev, x_t):
    n = min(h_prev.shape[-1], x_t.shape[-1])
    pairs = np.stack([h_prev[..., :n], x_t[..., :n]], axis=-1).reshape(h_prev.shape[:-1] + (2 * n,))
    return np.concatenate([pairs, h_prev[..., n:], x_t[..., n:]], axis=-1)


# %% printed: shown, not returned
def concatenate(h_prev, x_t):
    print(np.concatenate([h_prev, x_t], axis=-1))


# %% append x first [0.3 order+batch]: x_t stands first, and np.append without an axis flattens a batch
def concatenate(h_prev, x_t):
    return np.append(x_t, h_prev)


# %% axis zero spelled [0.7 batch]: axis 0 joins a batch one below the other
def concatenate(h_prev, x_t):
    joined = np.concatenate((h_prev, x_t), axis=0)
    return joined


# %% column stack [0.5 vector]: with vectors column_stack makes columns
def concatenate(h_prev, x_t):
    return np.column_stack((h_prev, x_t))


# %% plus [0.1 add]: plus adds numbers, it does not join
def concatenate(h_prev, x_t):
    return h_prev + x_t


# %% star list [0.55 container]: a list comes back, not an array
def concatenate(h_prev, x_t):
    return [*h_prev, *x_t]


# %% row of one [0.6 shape]: one sample comes back as a table with one row
def concatenate(h_prev, x_t):
    return np.concatenate([np.atleast_2d(h_prev), np.atleast_2d(x_t)], axis=1)


# %% concat method [0.35 name]: arrays have no method concatenate
def concatenate(h_prev, x_t):
    return h_prev.concatenate(x_t)


# %% open bracket [0.4 syntax]: a bracket is never closed
def concatenate(h_prev, x_t):
    return np.concatenate([h_prev, x_t], axis=-1


# %% missing colon [0.4 syntax]: the def line lacks its colon
def concatenate(h_prev, x_t)
    return np.concatenate([h_prev, x_t], axis=-1)


# %% int result [0.6 dtype]: decimals are cut off
def concatenate(h_prev, x_t):
    return np.concatenate([h_prev, x_t], axis=-1).astype(int)


# %% int buffer [0.55 dtype]: an array of whole numbers cuts decimals off
def concatenate(h_prev, x_t):
    n = h_prev.shape[-1]
    out = np.zeros(h_prev.shape[:-1] + (n + x_t.shape[-1],), dtype=int)
    out[..., :n] = h_prev
    out[..., n:] = x_t
    return out


# %% loop ints index [0.3 index]: the second loop writes over the first numbers
def concatenate(h_prev, x_t):
    out = np.zeros(len(h_prev) + len(x_t))
    for i in range(len(h_prev)):
        out[i] = h_prev[i]
    for i in range(len(x_t)):
        out[i] = x_t[i]
    return out


# %% loop one sample [0.7 batch]: right for one sample, lengths of a batch are its samples
def concatenate(h_prev, x_t):
    out = np.zeros(len(h_prev) + len(x_t))
    for i in range(len(h_prev)):
        out[i] = h_prev[i]
    for i in range(len(x_t)):
        out[len(h_prev) + i] = x_t[i]
    return out


# %% h doubled in place [0.5 mutation+scaled]: h_prev is changed and doubled before it is joined
def concatenate(h_prev, x_t):
    h_prev *= 2
    return np.concatenate([h_prev, x_t], axis=-1)


# %% unique [0.2 sorted]: union sorts and drops repeats
def concatenate(h_prev, x_t):
    return np.union1d(h_prev, x_t)


# %% set [0.15 container+sorted]: a set has no order and no repeats
def concatenate(h_prev, x_t):
    return set(h_prev) | set(x_t)


# %% interleaved (again) [0.25 order]: the numbers of both are mixed in turn
def concatenate(h_prev, x_t):
    out = []
    for a, b in zip(h_prev, x_t):
        out.append(a)
        out.append(b)
    return np.array(out)


# %% zip pairs [0.15 stack]: pairs, and the rest is lost
def concatenate(h_prev, x_t):
    return np.array(list(zip(h_prev, x_t)))


# %% x reversed [0.35 order]: x_t is turned round
def concatenate(h_prev, x_t):
    return np.concatenate([h_prev, x_t[..., ::-1]], axis=-1)


# %% only h twice [0.25 missing]: h_prev stands there twice, x_t is missing
def concatenate(h_prev, x_t):
    return np.concatenate([h_prev, h_prev], axis=-1)


# %% x first and plain [0.3 order+batch]: x_t first, and a batch is joined one below the other
def concatenate(h_prev, x_t):
    return np.concatenate([x_t, h_prev])


# %% x first axis one [0.25 order+vector]: x_t first, and a single sample has no axis 1
def concatenate(h_prev, x_t):
    return np.concatenate((x_t, h_prev), axis=1)


# %% x first list [0.25 order+container]: x_t first, and a list comes back
def concatenate(h_prev, x_t):
    return list(x_t) + list(h_prev)


# %% list and plain [0.45 container+batch]: a list comes back, and a batch is joined one below the other
def concatenate(h_prev, x_t):
    return list(np.concatenate([h_prev, x_t]))


# %% own raise on vectors [0.5 raise]: its own raise refuses one sample
def concatenate(h_prev, x_t):
    if h_prev.ndim != 2:
        raise ValueError("need a batch")
    return np.concatenate([h_prev, x_t], axis=1)


# %% assert sizes [0.65 sizes]: its own assert accepts only the example's sizes
def concatenate(h_prev, x_t):
    assert h_prev.shape[-1] == 3 and x_t.shape[-1] == 4
    return np.concatenate([h_prev, x_t], axis=-1)


# %% flatten [0.65 batch]: a batch is flattened into one row
def concatenate(h_prev, x_t):
    return np.concatenate((h_prev.flatten(), x_t.flatten()))


# %% reshape row x first [0.25 order+shape]: x_t first, and one sample comes back as a table with one row
def concatenate(h_prev, x_t):
    return np.concatenate((x_t, h_prev)).reshape(1, -1)


# %% string [0.05 container]: text is no array
def concatenate(h_prev, x_t):
    return str(h_prev) + str(x_t)


# %% matrix and x first [0.25 container+order]: a matrix, and x_t first
def concatenate(h_prev, x_t):
    return np.asmatrix(np.concatenate((x_t, h_prev), axis=-1))


# %% one argument [0.35 name]: the function takes one argument, two are given
def concatenate(h_prev):
    return np.concatenate([h_prev, x_t], axis=-1)


# %% x first rounded int [0.2 order+dtype]: x_t first, and decimals are cut off
def concatenate(h_prev, x_t):
    concat = np.hstack((x_t, h_prev))
    return concat.astype(np.int64)


# %% loop hard sizes x first [0.2 order+sizes]: x_t first, and 7 is only the example's size
def concatenate(h_prev, x_t):
    out = np.zeros(7)
    out[:4] = x_t
    out[4:] = h_prev
    return out


# %% plain matrix [0.45 container+batch]: a matrix comes back, and a batch is joined one below the other
def concatenate(h_prev, x_t):
    return np.matrix(np.concatenate([h_prev, x_t]))


# %% h changed plain [0.5 mutation+batch]: h_prev is changed, and a batch is joined one below the other
def concatenate(h_prev, x_t):
    h_prev += 0.5
    h_prev -= 1.0
    return np.concatenate([h_prev, x_t])


# %% print and order [0.2 order+return]: x_t first, and print hands nothing over
def concatenate(h_prev, x_t):
    print(np.append(x_t, h_prev))


# %% int buffer hard [0.4 dtype+sizes]: whole numbers cut decimals, and 7 is only the example's size
def concatenate(h_prev, x_t):
    out = np.zeros(7, dtype=int)
    out[:3] = h_prev
    out[3:7] = x_t
    return out


# %% x first hstack [0.35 order]: everything is there, but x_t stands before h_prev
def concatenate(h_prev, x_t):
    return np.hstack([x_t, h_prev])


# %% x first on last axis [0.4 order]: everything is there, but x_t stands before h_prev
def concatenate(h_prev, x_t):
    return np.concatenate((x_t, h_prev), -1)


# %% two arguments [0.35 tuple]: the arrays want to go in as one tuple, the second argument is taken for the axis
def concatenate(h_prev, x_t):
    return np.concatenate(h_prev, x_t)


# %% hstack two arguments [0.35 tuple]: hstack takes one tuple of arrays
def concatenate(h_prev, x_t):
    return np.hstack(h_prev, x_t)


# %% plain concat [0.7 batch]: right for one sample, a batch is joined one below the other
def concatenate(h_prev, x_t):
    return np.concatenate([h_prev, x_t])


# %% axis one only [0.5 vector]: a single sample has no axis 1
def concatenate(h_prev, x_t):
    return np.concatenate([h_prev, x_t], axis=1)


# %% c_ (again) [0.45 vector]: c_ makes columns of vectors
def concatenate(h_prev, x_t):
    return np.c_[h_prev, x_t]


# %% r_ (again) [0.7 batch]: r_ joins a batch one below the other
def concatenate(h_prev, x_t):
    return np.r_[h_prev, x_t]


# %% dstack [0.15 stack]: a third axis appears, the row does not grow
def concatenate(h_prev, x_t):
    return np.dstack((h_prev, x_t))


# %% np.array of both [0.2 stack]: a new axis or no array at all instead of a longer row
def concatenate(h_prev, x_t):
    return np.array([h_prev, x_t])


# %% plus of lists [0.6 container]: a list, not an array, and only for one sample
def concatenate(h_prev, x_t):
    return h_prev.tolist() + x_t.tolist()


# %% tuple of both [0.15 pair]: a pair of arrays, nothing is joined
def concatenate(h_prev, x_t):
    return (h_prev, x_t)


# %% matrix (again) [0.6 container]: np.matrix is not a plain array
def concatenate(h_prev, x_t):
    return np.matrix(np.concatenate([h_prev, x_t], axis=-1))


# %% print only [0.4 return]: nothing comes back, print shows, return hands over
def concatenate(h_prev, x_t):
    print(np.concatenate([h_prev, x_t], axis=-1))


# %% no return [0.4 return]: the result is made but not returned
def concatenate(h_prev, x_t):
    concat = np.concatenate([h_prev, x_t], axis=-1)


# %% misspelled name [0.4 name]: h_perv is no name that exists
def concatenate(h_prev, x_t):
    return np.concatenate([h_perv, x_t], axis=-1)


# %% numpy not np [0.4 name]: the notebook calls it np
def concatenate(h_prev, x_t):
    return numpy.concatenate([h_prev, x_t], axis=-1)


# %% append method [0.3 name]: arrays have no append
def concatenate(h_prev, x_t):
    h_prev.append(x_t)
    return h_prev


# %% indentation [0.4 syntax]: the line below def is not indented
def concatenate(h_prev, x_t):
return np.concatenate([h_prev, x_t], axis=-1)


# %% hard seven [0.6 sizes]: 7 and 3 are only the example's sizes
def concatenate(h_prev, x_t):
    out = np.zeros(7)
    out[:3] = h_prev
    out[3:] = x_t
    return out


# %% hard three batch [0.7 sizes]: 3 is only the example's size
def concatenate(h_prev, x_t):
    out = np.zeros(h_prev.shape[:-1] + (h_prev.shape[-1] + x_t.shape[-1],))
    out[..., :3] = h_prev
    out[..., 3:] = x_t
    return out


# %% loop misses last [0.3 index]: the loop stops one too early
def concatenate(h_prev, x_t):
    out = np.zeros(len(h_prev) + len(x_t))
    for i in range(len(h_prev)):
        out[i] = h_prev[i]
    for i in range(len(x_t) - 1):
        out[len(h_prev) + i] = x_t[i]
    return out


# %% globals [0.5 globals]: it looks at the example's x_t, not at what it is given
def concatenate(h, x):
    return np.concatenate([h_prev, x_t], axis=-1)


# %% resize in place [0.4 mutation+batch]: the argument itself grows, and a batch does not fit
def concatenate(h_prev, x_t):
    n = h_prev.size
    h_prev.resize(n + x_t.size, refcheck=False)
    h_prev[n:] = x_t
    return h_prev


# %% sorted (again) [0.3 sorted]: the numbers are there, but sorted
def concatenate(h_prev, x_t):
    return np.sort(np.concatenate([h_prev, x_t], axis=-1))


# %% x first not returned [0.2 order+return]: x_t first, and nothing comes back
def concatenate(h_prev, x_t):
    concat = np.hstack([x_t, h_prev])


# %% int and plain [0.45 dtype+batch]: decimals are cut off, and a batch is joined one below the other
def concatenate(h_prev, x_t):
    return np.concatenate([h_prev, x_t]).astype(int)


# %% float16 [0.75 dtype]: half precision loses digits
def concatenate(h_prev, x_t):
    return np.concatenate([h_prev, x_t], axis=-1).astype(np.float16)


# %% rounded and first x [0.25 order+rounded]: x_t first, and numbers are rounded
def concatenate(h_prev, x_t):
    return np.round(np.concatenate([x_t, h_prev], axis=-1), 1)


# %% own raise on batches [0.65 raise]: its own raise refuses a batch
def concatenate(h_prev, x_t):
    if h_prev.ndim > 1:
        raise ValueError("only one sample")
    return np.concatenate([h_prev, x_t])


# %% ravel x first [0.25 order+batch]: x_t first, and a batch is flattened
def concatenate(h_prev, x_t):
    return np.concatenate((x_t.ravel(), h_prev.ravel()))


# %% column [0.5 shape]: the row stands upright
def concatenate(h_prev, x_t):
    return np.concatenate((h_prev, x_t)).reshape(-1, 1)


# %% transposed batch [0.65 batch]: a batch is laid on its side
def concatenate(h_prev, x_t):
    return np.concatenate((h_prev.T, x_t.T)).T if h_prev.ndim == 1 else np.concatenate((h_prev.T, x_t.T))


# %% tuple plain [0.45 container+batch]: a tuple comes back, and for one sample alone
def concatenate(h_prev, x_t):
    return tuple(np.append(h_prev, x_t))


# %% hstack reversed x list [0.2 order+container]: x_t is turned round, and a list comes back
def concatenate(h_prev, x_t):
    return list(h_prev) + list(x_t)[::-1]


# %% sorted plain rounded [0.15 sorted+rounded]: sorted, and rounded
def concatenate(h_prev, x_t):
    return np.round(np.sort(np.append(h_prev, x_t)), 1)


# %% row table int [0.35 shape+dtype]: a table with one row, and decimals are cut off
def concatenate(h_prev, x_t):
    return np.r_[h_prev, x_t][None, :].astype(int)
