"""Right answers to `concatenate`, each a cell: all of them earn full marks."""
# %% last axis
def concatenate(h_prev, x_t):
    return np.concatenate([h_prev, x_t], axis=-1)


# %% axis from the number of dimensions
def concatenate(h_prev, x_t):
    return np.concatenate((h_prev, x_t), axis=h_prev.ndim - 1)


# %% hstack
def concatenate(h_prev, x_t):
    return np.hstack((h_prev, x_t))


# %% append along the last axis
def concatenate(h_prev, x_t):
    return np.append(h_prev, x_t, axis=-1)


# %% block
def concatenate(h_prev, x_t):
    return np.block([h_prev, x_t])


# %% r_ for vectors, c_ for batches
def concatenate(h_prev, x_t):
    if h_prev.ndim == 1:
        return np.r_[h_prev, x_t]
    return np.c_[h_prev, x_t]


# %% r_ along the last axis
def concatenate(h_prev, x_t):
    return np.r_["-1", h_prev, x_t]


# %% preallocated
def concatenate(h_prev, x_t):
    H, I = h_prev.shape[-1], x_t.shape[-1]
    out = np.empty(h_prev.shape[:-1] + (H + I,))
    out[..., :H] = h_prev
    out[..., H:] = x_t
    return out


# %% preallocated with the common type
def concatenate(h_prev, x_t):
    H = h_prev.shape[-1]
    out = np.zeros((*h_prev.shape[:-1], H + x_t.shape[-1]), dtype=np.result_type(h_prev, x_t))
    np.copyto(out[..., :H], h_prev)
    np.copyto(out[..., H:], x_t)
    return out


# %% transposed there and back
def concatenate(h_prev, x_t):
    return np.concatenate([h_prev.T, x_t.T]).T


# %% lists of lists
def concatenate(h_prev, x_t):
    if np.ndim(h_prev) == 2:
        return np.array([list(h) + list(x) for h, x in zip(h_prev, x_t)])
    return np.array(list(h_prev) + list(x_t))


# %% recursion over the rows
def concatenate(h_prev, x_t):
    if h_prev.ndim > 1:
        return np.stack([concatenate(h, x) for h, x in zip(h_prev, x_t)])
    return np.array([*h_prev, *x_t])


# %% atleast_2d, then the old shape
def concatenate(h_prev, x_t):
    joined = np.concatenate([np.atleast_2d(h_prev), np.atleast_2d(x_t)], axis=1)
    return joined[0] if h_prev.ndim == 1 else joined


# %% padded with zeros and added
def concatenate(h_prev, x_t):
    def pad(a, left, right):
        return np.pad(a, [(0, 0)] * (a.ndim - 1) + [(left, right)])

    return pad(h_prev, 0, x_t.shape[-1]) + pad(x_t, h_prev.shape[-1], 0)


# %% selection matrices
def concatenate(h_prev, x_t):
    H, I = h_prev.shape[-1], x_t.shape[-1]
    return h_prev @ np.eye(H, H + I) + x_t @ np.eye(I, H + I, k=H)


# %% insert in front of the input
def concatenate(h_prev, x_t):
    return np.insert(x_t.astype(float), [0] * h_prev.shape[-1], h_prev, axis=-1)


# %% vectorised over rows by signature
concatenate = np.vectorize(lambda h, x: np.array([*h, *x]), signature="(h),(x)->(k)")


# %% a lambda
concatenate = lambda h_prev, x_t: np.concatenate([h_prev, x_t], -1)


# %% any two arguments
def concatenate(*parts):
    return np.concatenate(parts, axis=-1)


# %% itertools
from itertools import chain


def concatenate(h_prev, x_t):
    if len(h_prev.shape) == 1:
        return np.fromiter(chain(h_prev, x_t), dtype=float)
    return np.array([[*chain(h, x)] for h, x in zip(h_prev, x_t)], dtype=np.float64)
