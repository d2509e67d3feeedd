"""Wrong answers to concatenate, blind set 33."""

# %% blind 33, columns as on paper [0.6 transpose]: stacks the columns below each other and forgets to turn a batch back, so a batch comes out as (H + I, N); one sample is right
def concatenate(h_prev, x_t):
    # on paper I write columns: h on top, x underneath
    h_column = h_prev.T
    x_column = x_t.T
    concat = np.concatenate([h_column, x_column], axis=0)
    return concat


# %% blind 33, one for the intercept [0.4 extra]: adds a constant 1 at the end of every row as in a regression, so each row is one number too long
def concatenate(h_prev, x_t):
    # design matrix: the last regressor is the constant (for the bias)
    if h_prev.ndim == 1:
        constant = np.ones(1)
    else:
        constant = np.ones((h_prev.shape[0], 1))
    return np.concatenate([h_prev, x_t, constant], axis=-1)


# %% blind 33, first of the batch [0.55 batch]: of a batch only the first sample is used and a single row of H + I numbers comes back
def concatenate(h_prev, x_t):
    # a batch is the same word several times, so one row is enough
    if h_prev.ndim == 2:
        h_prev = h_prev[0]
        x_t = x_t[0]
    both = (h_prev, x_t)
    return np.concatenate(both)


# %% blind 33, sums to one [0.35 scaled]: after joining divides every row by the sum of its absolute values, so the numbers of h and x are not kept
def concatenate(h_prev, x_t):
    concat = np.concatenate([h_prev, x_t], axis=-1)
    total = np.abs(concat).sum(axis=-1, keepdims=True)
    total = np.where(total == 0, 1.0, total)  # careful: never divide by zero
    return concat / total


# %% blind 33, seven places of the same type [0.35 hardcoded+dtype]: the result always has 7 columns with the seam at 3 and has the type of h_prev, so other sizes stop or come out 7 wide and whole numbers in h_prev cut the decimals of x_t
def concatenate(h_prev, x_t):
    places = h_prev.shape[:-1] + (7,)
    row = np.zeros(places, dtype=h_prev.dtype)
    row[..., 0:3] = h_prev
    row[..., 3:7] = x_t
    return row


# %% blind 33, lists are added [0.3 container+batch]: returns a Python list instead of an array and in a batch the samples of x are put below those of h as further entries
def concatenate(h_prev, x_t):
    left = list(h_prev)
    right = list(x_t)
    return left + right


# %% blind 33, nothing negative is said [0.35 clip+mutation]: negative numbers of h_prev are set to zero and this is done inside the argument itself
def concatenate(h_prev, x_t):
    # what was said is a probability of saying it, so it can't be below 0
    h_prev[h_prev < 0] = 0
    return np.concatenate((h_prev, x_t), axis=h_prev.ndim - 1)


# %% blind 33, two decimals as in the table [0.6 rounded]: the joined row is rounded to two decimals, exact on the numbers of boys but 0.125 becomes 0.12
def concatenate(h_prev, x_t):
    joined = np.hstack([h_prev, x_t])
    return np.around(joined, decimals=2)
