"""Blind set 3: right answers to concatenate by odd roads."""

# %% blind 3, r_ with a string: the last axis, said as text
def concatenate(h_prev, x_t):
    return np.r_["-1", h_prev, x_t]

# %% blind 3, append with an axis: axis=-1
def concatenate(h_prev, x_t):
    return np.append(h_prev, x_t, axis=-1)

# %% blind 3, reduce: folded from the left
from functools import reduce

def concatenate(h_prev, x_t):
    return reduce(lambda left, right: np.append(left, right, axis=-1), (h_prev, x_t))

# %% blind 3, lists unpacked: stars, then an array
def concatenate(h_prev, x_t):
    if np.ndim(h_prev) == 1:
        return np.array([*h_prev, *x_t])
    return np.array([[*h, *x] for h, x in zip(h_prev, x_t, strict=True)])

# %% blind 3, filled in two halves: empty, then slices
def concatenate(h_prev: np.ndarray, x_t: np.ndarray) -> np.ndarray:
    size_h, size_x = h_prev.shape[-1], x_t.shape[-1]
    out = np.empty(h_prev.shape[:-1] + (size_h + size_x,))
    out[..., :size_h], out[..., size_h:] = h_prev, x_t
    return out

# %% blind 3, axis one, else none: a try and its fallback
def concatenate(h_prev, x_t):
    try:
        return np.concatenate((h_prev, x_t), axis=1)
    except ValueError:
        return np.concatenate((h_prev, x_t))

# %% blind 3, identities: two products with shifted unit matrices
def concatenate(h_prev, x_t):
    H, I = h_prev.shape[-1], x_t.shape[-1]
    return h_prev @ np.eye(H, H + I) + x_t @ np.eye(I, H + I, k=H)

# %% blind 3, a decorator that looks: shapes are printed, the answer is checked, the axis is named by a walrus
def loud(function):
    def inner(*args):
        out = function(*args)
        print(function.__name__, [a.shape for a in args], "->", out.shape)
        return out
    return inner

@loud
def concatenate(h_prev, x_t):
    if (axis := h_prev.ndim - 1) < 0:
        raise ValueError("no axis to grow")
    return np.concatenate([h_prev, x_t], axis=axis)

assert concatenate(np.zeros(3), np.ones(4)).tolist() == [0, 0, 0, 1, 1, 1, 1]
