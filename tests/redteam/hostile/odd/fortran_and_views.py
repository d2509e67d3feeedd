"""Right answers as Fortran-ordered, strided, read-only and overlapping arrays."""
# expect: full

# %% concatenate
def concatenate(h_prev, x_t):
    y = np.concatenate([h_prev, x_t], axis=-1)
    y.setflags(write=False)
    return y

# %% linear
def linear(concat, W_f, b_f):
    return np.asfortranarray(concat @ W_f + b_f)

# %% forget
def forget(f_t, c_prev):
    out = np.zeros(np.shape(c_prev)[:-1] + (2 * np.shape(c_prev)[-1],))
    out[..., ::2] = f_t * c_prev
    return out[..., ::2]
