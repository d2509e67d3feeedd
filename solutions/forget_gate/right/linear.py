"""Right answers to `linear`, each a cell: all of them earn full marks."""
# %% at sign
def linear(concat, W_f, b_f):
    return concat @ W_f + b_f


# %% dot
def linear(concat, W_f, b_f):
    return np.dot(concat, W_f) + b_f


# %% method dot, bias first
def linear(concat, W_f, b_f):
    return b_f + concat.dot(W_f)


# %% matmul and add
def linear(concat, W_f, b_f):
    return np.add(np.matmul(concat, W_f), b_f)


# %% einsum
def linear(concat, W_f, b_f):
    return np.einsum("...i,ij->...j", concat, W_f) + b_f


# %% tensordot
def linear(concat, W_f, b_f):
    return np.tensordot(concat, W_f, axes=([-1], [0])) + b_f


# %% inner with the transpose
def linear(concat, W_f, b_f):
    return np.inner(concat, W_f.T) + b_f


# %% column style and back
def linear(concat, W_f, b_f):
    return (W_f.T @ concat.T).T + b_f


# %% products and a sum
def linear(concat, W_f, b_f):
    return np.sum(concat[..., :, np.newaxis] * W_f, axis=-2) + b_f


# %% into an output of its own
def linear(concat, W_f, b_f):
    out = np.array(concat @ W_f, dtype=float)
    np.add(out, b_f, out=out)
    return out


# %% in-place on a fresh product
def linear(concat, W_f, b_f):
    z = concat.astype(float) @ W_f
    z += b_f
    return z


# %% a column of ones carries the bias
def linear(concat, W_f, b_f):
    ones = np.ones(concat.shape[:-1] + (1,))
    return np.concatenate([concat, ones], axis=-1) @ np.vstack([W_f, b_f])


# %% three loops
def linear(concat, W_f, b_f):
    rows = np.atleast_2d(concat)
    out = np.zeros((rows.shape[0], W_f.shape[1]))
    for n in range(rows.shape[0]):
        for j in range(W_f.shape[1]):
            total = float(b_f[j])
            for i in range(W_f.shape[0]):
                total += float(rows[n, i]) * float(W_f[i, j])
            out[n, j] = total
    return out if concat.ndim == 2 else out[0]


# %% one unit at a time
def linear(concat, W_f, b_f):
    return np.stack([concat @ W_f[:, j] + b_f[j] for j in range(len(b_f))], axis=-1)


# %% one feature at a time
def linear(concat, W_f, b_f):
    z = np.zeros(concat.shape[:-1] + b_f.shape) + b_f
    for i, row in enumerate(W_f):
        z = z + concat[..., i, None] * row
    return z


# %% one sample at a time
def linear(concat, W_f, b_f):
    if concat.ndim == 2:
        return np.array([linear(row, W_f, b_f) for row in concat])
    return np.array([sum(c * w for c, w in zip(concat, column)) for column in W_f.T]) + b_f


# %% exactly rounded sums
import math


def linear(concat, W_f, b_f):
    def one(row):
        return [math.fsum([*(row * column), bias]) for column, bias in zip(W_f.T, b_f)]

    return np.array([one(row) for row in concat]) if concat.ndim == 2 else np.array(one(concat))


# %% hidden rows and input rows apart
def linear(concat, W_f, b_f):
    H = W_f.shape[1]
    return concat[..., :H] @ W_f[:H] + concat[..., H:] @ W_f[H:] + b_f


# %% floats first
def linear(concat, W_f, b_f):
    concat, W_f, b_f = (np.asarray(a, dtype=np.float64) for a in (concat, W_f, b_f))
    return concat @ W_f + b_f


# %% along the last axis
def linear(concat, W_f, b_f):
    return np.apply_along_axis(lambda row: row @ W_f + b_f, -1, concat)


# %% multi_dot
def linear(concat, W_f, b_f):
    return np.linalg.multi_dot([concat, W_f]) + b_f


# %% partial application
from functools import partial


def affine(concat, W_f, b_f, *, product):
    return product(concat, W_f) + b_f


linear = partial(affine, product=np.matmul)
