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


# %% atleast trick
def concatenate(h_prev, x_t):
    if h_prev.ndim == 1:
        return np.concatenate([h_prev[None], x_t[None]], axis=1)[0]
    return np.concatenate([h_prev, x_t], axis=1)


# %% transposed joins
def concatenate(h_prev, x_t):
    return np.concatenate((h_prev.T, x_t.T)).T


# %% vstack of transposed
def concatenate(h_prev, x_t):
    if h_prev.ndim == 2:
        return np.vstack((h_prev.T, x_t.T)).T
    return np.hstack((h_prev, x_t))


# %% list then array
def concatenate(h_prev, x_t):
    return np.array([*h_prev, *x_t]) if h_prev.ndim == 1 else np.array([[*h, *x] for h, x in zip(h_prev, x_t)])


# %% tolist sums
def concatenate(h_prev, x_t):
    if np.ndim(h_prev) == 1:
        return np.array(h_prev.tolist() + x_t.tolist(), dtype=float)
    return np.array([h + x for h, x in zip(h_prev.tolist(), x_t.tolist())], dtype=float)


# %% split dims
def concatenate(h_prev, x_t):
    axis = len(np.shape(h_prev)) - 1
    both = (np.asarray(h_prev), np.asarray(x_t))
    return np.concatenate(both, axis)


# %% insert
def concatenate(h_prev, x_t):
    return np.insert(x_t.astype(float), [0] * h_prev.shape[-1], h_prev, axis=-1) if h_prev.ndim == 1 else np.concatenate((h_prev, x_t), 1)


# %% fromiter
def concatenate(h_prev, x_t):
    def row(h, x):
        return np.fromiter((v for part in (h, x) for v in part), float)
    return row(h_prev, x_t) if h_prev.ndim == 1 else np.stack([row(h, x) for h, x in zip(h_prev, x_t)])


# %% with asserts
def concatenate(h_prev, x_t):
    assert h_prev.ndim == x_t.ndim, "both one sample or both a batch"
    out = np.concatenate((h_prev, x_t), axis=-1)
    assert out.shape[-1] == h_prev.shape[-1] + x_t.shape[-1]
    return out


# %% lambda
concatenate = lambda h_prev, x_t: np.concatenate((h_prev, x_t), axis=-1)


# %% float copies
def concatenate(h_prev, x_t):
    return np.concatenate([h_prev.astype(float).copy(), x_t.astype(float).copy()], axis=-1)


# %% unused junk
def concatenate(h_prev, x_t):
    import math
    total = math.fsum(np.ravel(h_prev))
    unused = [total] * 3
    del unused
    return np.hstack([h_prev, x_t])


# %% take from stack
def concatenate(h_prev, x_t):
    flat = np.concatenate([np.atleast_2d(h_prev), np.atleast_2d(x_t)], axis=1)
    return flat.reshape(h_prev.shape[:-1] + (-1,))


# %% swapaxes
def concatenate(h_prev, x_t):
    return np.concatenate((h_prev.swapaxes(0, -1), x_t.swapaxes(0, -1)), axis=0).swapaxes(0, -1)


# %% apply along
def concatenate(h_prev, x_t):
    n = h_prev.shape[-1]
    both = np.zeros(h_prev.shape[:-1] + (n + x_t.shape[-1],))
    both[..., np.arange(n)] = h_prev
    both[..., np.arange(n, both.shape[-1])] = x_t
    return both


# %% pad and add
def concatenate(h_prev, x_t):
    H, I = h_prev.shape[-1], x_t.shape[-1]
    lead = [(0, 0)] * (h_prev.ndim - 1)
    return np.pad(h_prev, lead + [(0, I)]) + np.pad(x_t, lead + [(H, 0)])


# %% selection matrices (again)
def concatenate(h_prev, x_t):
    H, I = h_prev.shape[-1], x_t.shape[-1]
    eye = np.eye(H + I)
    return h_prev @ eye[:H] + x_t @ eye[H:]


# %% recursion over rows
def concatenate(h_prev, x_t):
    if h_prev.ndim == 1:
        return np.r_[h_prev, x_t]
    return np.array([concatenate(h, x) for h, x in zip(h_prev, x_t)])


# %% try except
def concatenate(h_prev, x_t):
    try:
        return np.concatenate([h_prev, x_t], axis=1)
    except Exception:
        return np.concatenate([h_prev, x_t])


# %% copyto
def concatenate(h_prev, x_t):
    n = h_prev.shape[-1]
    out = np.zeros((*h_prev.shape[:-1], n + x_t.shape[-1]))
    np.copyto(out[..., :n], h_prev)
    np.copyto(out[..., n:], x_t)
    return out


# %% choose by index
def concatenate(h_prev, x_t):
    n = h_prev.shape[-1]
    out = np.empty(h_prev.shape[:-1] + (n + x_t.shape[-1],))
    for k in range(out.shape[-1]):
        out[..., k] = h_prev[..., k] if k < n else x_t[..., k - n]
    return out


# %% moveaxis
def concatenate(h_prev, x_t):
    return np.moveaxis(np.concatenate([np.moveaxis(h_prev, -1, 0), np.moveaxis(x_t, -1, 0)]), 0, -1)


# %% prints on the way
def concatenate(h_prev, x_t):
    print("h", h_prev.shape, "x", x_t.shape)
    result = np.append(h_prev, x_t, axis=h_prev.ndim - 1)
    print(result)
    return result


# %% helper defined after
def concatenate(h_prev, x_t):
    return _join([h_prev, x_t])

def _join(parts):
    return np.concatenate(parts, axis=-1)


# %% keyword arguments
def concatenate(h_prev, x_t, axis=-1):
    return np.concatenate((h_prev, x_t), axis=axis)


# %% other names
def concatenate(a, b):
    return np.concatenate((a, b), axis=-1)


# %% block diag ones
def concatenate(h_prev, x_t):
    return np.block([h_prev, x_t])


# %% hsplit mirrored
def concatenate(h_prev, x_t):
    return np.flip(np.concatenate((np.flip(x_t, -1), np.flip(h_prev, -1)), -1), -1)


# %% numbered type hints
def concatenate(h_prev: np.ndarray, x_t: np.ndarray) -> np.ndarray:
    joined: np.ndarray = np.concatenate((h_prev, x_t), axis=-1)
    return joined


# %% stable order
def concatenate(h_prev, x_t):
    return np.concatenate(tuple(part for part in (h_prev, x_t)), axis=max(h_prev.ndim, x_t.ndim) - 1)
