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
