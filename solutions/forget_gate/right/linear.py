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


# %% einsum letters
def linear(concat, W_f, b_f):
    return np.einsum("...i,ij->...j", concat, W_f) + b_f


# %% loops
def linear(concat, W_f, b_f):
    rows = np.atleast_2d(concat)
    z = np.zeros((len(rows), W_f.shape[1]))
    for n in range(len(rows)):
        for j in range(W_f.shape[1]):
            z[n, j] = b_f[j]
            for i in range(W_f.shape[0]):
                z[n, j] += rows[n, i] * W_f[i, j]
    return z if concat.ndim == 2 else z[0]


# %% column by column
def linear(concat, W_f, b_f):
    return np.stack([concat @ W_f[:, j] + b_f[j] for j in range(W_f.shape[1])], axis=-1)


# %% row by row
def linear(concat, W_f, b_f):
    z = np.zeros(concat.shape[:-1] + b_f.shape) + b_f
    for i in range(W_f.shape[0]):
        z = z + concat[..., i:i + 1] * W_f[i]
    return z


# %% one column more
def linear(concat, W_f, b_f):
    ones = np.ones(concat.shape[:-1] + (1,))
    return np.concatenate([concat, ones], axis=-1) @ np.vstack([W_f, b_f])


# %% broadcast and sum
def linear(concat, W_f, b_f):
    return (concat[..., :, None] * W_f).sum(axis=-2) + b_f


# %% inner
def linear(concat, W_f, b_f):
    return np.inner(concat, W_f.T) + b_f


# %% add bias first then minus
def linear(concat, W_f, b_f):
    return -(-(concat @ W_f) - b_f)


# %% bias first
def linear(concat, W_f, b_f):
    return b_f + concat @ W_f


# %% multi dot
def linear(concat, W_f, b_f):
    return np.linalg.multi_dot([np.atleast_2d(concat), W_f, np.eye(W_f.shape[1])]).reshape(concat.shape[:-1] + b_f.shape) + b_f


# %% apply along axis
def linear(concat, W_f, b_f):
    return np.apply_along_axis(lambda row: row @ W_f + b_f, -1, concat)


# %% vectorised signature
def linear(concat, W_f, b_f):
    return np.vectorize(lambda c: c @ W_f + b_f, signature="(i)->(j)")(concat)


# %% zero start
def linear(concat, W_f, b_f):
    z = b_f * 1.0
    z = z + np.dot(concat, W_f)
    return z


# %% contiguous
def linear(concat, W_f, b_f):
    return np.ascontiguousarray(concat) @ np.asfortranarray(W_f) + np.asarray(b_f)


# %% ternary
def linear(concat, W_f, b_f):
    return W_f.T @ concat + b_f if concat.ndim == 1 else concat @ W_f + b_f


# %% tensordot (again)
def linear(concat, W_f, b_f):
    return np.tensordot(concat, W_f, axes=1) + b_f


# %% matmul function
def linear(concat, W_f, b_f):
    z = np.matmul(concat, W_f)
    return np.add(z, b_f)


# %% dot method
def linear(concat, W_f, b_f):
    return concat.dot(W_f) + b_f


# %% transposed twice
def linear(concat, W_f, b_f):
    return (W_f.T @ concat.T).T + b_f


# %% split parts
def linear(concat, W_f, b_f):
    H = W_f.shape[1]
    return concat[..., :H] @ W_f[:H] + concat[..., H:] @ W_f[H:] + b_f


# %% fsum
import math
def linear(concat, W_f, b_f):
    def one(row):
        return [math.fsum(float(c) * float(w) for c, w in zip(row, W_f[:, j])) + b_f[j] for j in range(len(b_f))]
    return np.array(one(concat)) if concat.ndim == 1 else np.array([one(r) for r in concat])


# %% vdot
def linear(concat, W_f, b_f):
    if concat.ndim == 1:
        return np.array([np.vdot(concat, W_f[:, j]) for j in range(len(b_f))]) + b_f
    return np.array([linear(row, W_f, b_f) for row in concat])


# %% own copy in place
def linear(concat, W_f, b_f):
    z = (concat @ W_f).astype(float)
    z += b_f
    return z


# %% out argument
def linear(concat, W_f, b_f):
    z = np.empty(concat.shape[:-1] + b_f.shape)
    np.matmul(concat, W_f, out=z)
    return z + b_f


# %% map
def linear(concat, W_f, b_f):
    if concat.ndim == 2:
        return np.array(list(map(lambda row: linear(row, W_f, b_f), concat)))
    return sum(c * w for c, w in zip(concat, W_f)) + b_f


# %% prints
def linear(concat, W_f, b_f):
    z = concat @ W_f + b_f
    print("z =", z)
    return z


# %% long names
def linear(features, weights, bias):
    scores = features @ weights
    scores_with_bias = scores + bias
    return scores_with_bias


# %% reshape bias
def linear(concat, W_f, b_f):
    return concat @ W_f + b_f.reshape(-1)


# %% matrix inside
def linear(concat, W_f, b_f):
    return np.asarray(np.asmatrix(np.atleast_2d(concat)) * np.asmatrix(W_f)).reshape(concat.shape[:-1] + b_f.shape) + b_f


# %% shape check
def linear(concat, W_f, b_f):
    if concat.shape[-1] != W_f.shape[0]:
        raise ValueError("sizes do not fit")
    return concat @ W_f + b_f
