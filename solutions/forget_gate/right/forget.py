"""Right answers to `forget`, each a cell: all of them earn full marks."""
# %% star
def forget(f_t, c_prev):
    return f_t * c_prev


# %% the other way round
def forget(f_t, c_prev):
    return c_prev * f_t


# %% multiply
def forget(f_t, c_prev):
    return np.multiply(f_t, c_prev)


# %% the ufunc itself
forget = np.multiply


# %% operator
import operator

forget = operator.mul


# %% einsum
def forget(f_t, c_prev):
    return np.einsum("...i,...i->...i", f_t, c_prev)


# %% what is lost, taken away
def forget(f_t, c_prev):
    return c_prev - (1 - f_t) * c_prev


# %% a copy changed in place
def forget(f_t, c_prev):
    kept = c_prev.astype(float)
    kept *= f_t
    return kept


# %% an output of floats
def forget(f_t, c_prev):
    kept = np.empty(c_prev.shape, dtype=float)
    np.multiply(f_t, c_prev, out=kept)
    return kept


# %% a loop over indices
def forget(f_t, c_prev):
    kept = np.zeros(c_prev.shape)
    for index in np.ndindex(c_prev.shape):
        kept[index] = f_t[index] * c_prev[index]
    return kept


# %% comprehensions
def forget(f_t, c_prev):
    if np.ndim(c_prev) == 2:
        return np.array([[f * c for f, c in zip(fs, cs)] for fs, cs in zip(f_t, c_prev)])
    return np.array([f * c for f, c in zip(f_t, c_prev)])


# %% map over the flat numbers
def forget(f_t, c_prev):
    return np.array(list(map(lambda f, c: f * c, f_t.flat, c_prev.flat))).reshape(f_t.shape)


# %% product of a stack
def forget(f_t, c_prev):
    return np.prod(np.stack([f_t, c_prev]), axis=0)


# %% a diagonal matrix a row
def forget(f_t, c_prev):
    if c_prev.ndim == 1:
        return c_prev @ np.diag(f_t)
    return np.stack([c @ np.diag(f) for f, c in zip(f_t, c_prev)])


# %% exact zeros and ones first
def forget(f_t, c_prev):
    return np.where(f_t == 0, 0.0, np.where(f_t == 1, c_prev, f_t * c_prev))


# %% vectorize
forget = np.vectorize(lambda f, c: float(f) * float(c), otypes=[float])


# %% any road by keyword
def forget(f_t, c_prev, **options):
    return np.asarray(f_t, dtype=float) * np.asarray(c_prev, dtype=float)


# %% sign and size apart
def forget(f_t, c_prev):
    return np.sign(c_prev) * (f_t * np.abs(c_prev))


# %% star (again)
def forget(f_t, c_prev):
    return c_prev * f_t


# %% multiply (again)
def forget(f_t, c_prev):
    return np.multiply(f_t, c_prev)


# %% loops
def forget(f_t, c_prev):
    out = np.zeros(c_prev.shape, dtype=float)
    for k in np.ndindex(c_prev.shape):
        out[k] = f_t[k] * c_prev[k]
    return out


# %% zeros minus
def forget(f_t, c_prev):
    return -(-f_t * c_prev)


# %% out new
def forget(f_t, c_prev):
    kept = np.empty(np.shape(c_prev))
    np.multiply(f_t, c_prev, out=kept)
    return kept


# %% vectorize (again)
def forget(f_t, c_prev):
    return np.vectorize(lambda f, c: f * c, otypes=[float])(f_t, c_prev)


# %% add parts
def forget(f_t, c_prev):
    return f_t * np.maximum(c_prev, 0) + f_t * np.minimum(c_prev, 0)


# %% sign and size
def forget(f_t, c_prev):
    return np.sign(c_prev) * (np.abs(c_prev) * f_t)


# %% map
def forget(f_t, c_prev):
    return np.array(list(map(lambda f, c: f * c, f_t, c_prev)))


# %% dunder
def forget(f_t, c_prev):
    return f_t.__mul__(c_prev)


# %% other names
def forget(gate, memory):
    kept = gate * memory
    return kept


# %% lambda
forget = lambda f_t, c_prev: f_t * c_prev


# %% flat
def forget(f_t, c_prev):
    return (f_t.ravel() * c_prev.ravel()).reshape(c_prev.shape)


# %% inner of ones
def forget(f_t, c_prev):
    return f_t[..., None, :].swapaxes(-1, -2)[..., 0] * c_prev


# %% cases for exact
def forget(f_t, c_prev):
    kept = np.array(f_t * c_prev)
    kept[f_t == 1] = c_prev[f_t == 1]
    kept[f_t == 0] = 0
    return kept


# %% einsum (again)
def forget(f_t, c_prev):
    return np.einsum("...i,...i->...i", f_t, c_prev)


# %% minus the lost part
def forget(f_t, c_prev):
    lost = (1 - f_t) * c_prev
    return c_prev - lost


# %% copy then in place
def forget(f_t, c_prev):
    kept = c_prev.astype(float).copy()
    kept *= f_t
    return kept


# %% comprehension
def forget(f_t, c_prev):
    return np.array([f * c for f, c in zip(f_t, c_prev)])


# %% nested
def forget(f_t, c_prev):
    if c_prev.ndim == 1:
        return np.array([f_t[i] * c_prev[i] for i in range(len(c_prev))])
    return np.array([forget(f, c) for f, c in zip(f_t, c_prev)])


# %% diagonal
def forget(f_t, c_prev):
    return np.diag(f_t) @ c_prev if c_prev.ndim == 1 else np.array([np.diag(f) @ c for f, c in zip(f_t, c_prev)])


# %% where and
def forget(f_t, c_prev):
    return np.where(f_t == 0, 0.0, f_t * c_prev)


# %% divide by one over
def forget(f_t, c_prev):
    c = np.asarray(c_prev, dtype=float)
    return np.true_divide(c * f_t, 1.0)


# %% prod of stack
def forget(f_t, c_prev):
    return np.prod(np.stack([f_t, c_prev]), axis=0)


# %% operator (again)
import operator
def forget(f_t, c_prev):
    return operator.mul(f_t, c_prev)


# %% float first
def forget(f_t, c_prev):
    return f_t.astype(float) * c_prev.astype(float)


# %% prints
def forget(f_t, c_prev):
    print("open", f_t)
    kept = f_t * c_prev
    print("kept", kept)
    return kept


# %% broadcast to
def forget(f_t, c_prev):
    f = np.broadcast_to(f_t, c_prev.shape)
    return f * c_prev


# %% reduce
import functools
def forget(f_t, c_prev):
    return functools.reduce(np.multiply, (f_t, c_prev))


# %% ma
def forget(f_t, c_prev):
    return np.ma.array(f_t * c_prev).filled()
