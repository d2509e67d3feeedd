"""Wrong answers to concatenate, blind set 35."""

# %% blind 35, glued as text [0.6 batch]: one sample is printed into a string and split again, which is right; in a batch the printed rows have brackets and float() stops with a ValueError
def concatenate(h_prev, x_t):
    # join is what strings are good at :-)
    return np.array([float(s) for s in " ".join(map(str, [*h_prev, *x_t])).split()])


# %% blind 35, merged dictionaries [0.15 overwritten]: both dictionaries have the keys 0, 1, 2..., so x_t overwrites h_prev; of boys only the four numbers of x_t come out, of a batch only the rows of x_t
def concatenate(h_prev, x_t):
    both = {**dict(enumerate(h_prev)), **dict(enumerate(x_t))}
    return np.array([both[k] for k in both])


# %% blind 35, union of the two [0.15 union]: union1d sorts the numbers and throws out those that are there twice, boys gives [0, 0.5, 1]; a batch is flattened as well
def concatenate(h_prev, x_t):
    # put together two arrays = union
    return np.union1d(h_prev, x_t)


# %% blind 35, tray of h [0.8 dtype]: right for any size and batch, but the new array has the dtype of h_prev, so with a whole-number h_prev the decimals of x_t are cut off (0.5 becomes 0)
def concatenate(h_prev, x_t):
    H = h_prev.shape[-1]
    I = x_t.shape[-1]
    tray = np.empty(h_prev.shape[:-1] + (H + I,), dtype=h_prev.dtype)
    tray[..., :H] = h_prev
    tray[..., H:] = x_t
    return tray


# %% blind 35, append the old to the new [0.35 order+flatten]: x_t stands first, and np.append without an axis makes one long row of a whole batch
def concatenate(h_prev, x_t):
    # the word comes in and the state is appended to it
    return np.append(x_t, h_prev)


# %% blind 35, a sample is a row [0.45 row+batch]: always one row with two axes, so one sample comes out as (1, 7) and not (7,); and a batch is flattened into that one row, (1, 14), all of h_prev before all of x_t
def concatenate(h_prev, x_t):
    # "a sample is a row" -> make rows
    row_h = np.reshape(h_prev, (1, -1))
    row_x = np.reshape(x_t, (1, -1))
    return np.hstack((row_h, row_x))


# %% blind 35, c underscore [0.55 single]: np.c_ is right for a batch, but makes columns of two single rows, and with 3 and 4 numbers it stops with a ValueError
def concatenate(h_prev, x_t):
    return np.c_[h_prev, x_t]


# %% blind 35, riffle shuffle [0.2 interleave+batch]: side by side read as taking turns, so boys gives [0.5, 1, 0, 0, 0.5, 0, 0.5]; in a batch whole rows take turns and np.array stops, as they have two lengths
from itertools import chain, zip_longest


def concatenate(h_prev, x_t):
    mixed = chain.from_iterable(zip_longest(h_prev, x_t))
    return np.array([v for v in mixed if v is not None])
