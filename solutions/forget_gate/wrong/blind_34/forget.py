"""Wrong answers to forget, blind set 34."""

# %% blind 34, convolution same [0.2 convolve]: the product is taken for a convolution, so every number is a sum over neighbours although there are three of them, and a batch stops with a ValueError
def forget(f_t, c_prev):
    return np.convolve(f_t, c_prev, mode="same")

# %% blind 34, output typed like memory [0.75 dtype]: the result takes the type of c_prev, so of a memory of whole numbers the kept decimals are cut off, 4.5 becomes 4, all else is right
def forget(f_t, c_prev):
    c_kept = np.empty(c_prev.shape, dtype=c_prev.dtype)
    for idx in np.ndindex(*c_prev.shape):
        c_kept[idx] = f_t[idx] * c_prev[idx]
    return c_kept

# %% blind 34, three units three lines [0.5 hardcoded+batch]: exactly three products are taken from the first axis, so a larger memory loses its rest, a smaller one stops with an IndexError, and a batch stops as well
def forget(f_t, c_prev):
    out = np.zeros(3)
    for j in range(3):
        out[j] = f_t[j] * c_prev[j]
    return out

# %% blind 34, first order low pass [0.35 smoothing]: the share lost is filled up with what was kept of the unit before it, as in a recursive filter, so only the first unit and units with a share of 1 are right
def forget(f_t, c_prev):
    y = np.zeros(c_prev.shape)
    H = c_prev.shape[-1]
    y[..., 0] = f_t[..., 0] * c_prev[..., 0]
    for k in range(1, H):
        y[..., k] = f_t[..., k] * c_prev[..., k] + (1 - f_t[..., k]) * y[..., k - 1]
    return y

# %% blind 34, comparator [0.35 threshold]: the share is compared with one half, and the number is kept whole or lost, so shares of 0 and 1 are right and one half forgets all
def forget(f_t, c_prev):
    # a gate is either open or closed
    return np.where(f_t > 0.5, c_prev, 0.0)

# %% blind 34, memory written back [0.45 mutation+dtype]: the products are written into the caller's c_prev and the same array is returned, and if it holds whole numbers the decimals are cut off as well
def forget(f_t, c_prev):
    for idx in np.ndindex(*c_prev.shape):
        c_prev[idx] = f_t[idx] * c_prev[idx]
    return c_prev

# %% blind 34, attenuator matrix [0.6 batch]: diag builds the matrix of attenuators from one sample, which is right, from a batch it reads the diagonal instead, so one wrong row comes back, or an error when there are more samples than units
def forget(f_t, c_prev):
    A = np.diag(f_t)
    return A @ c_prev

# %% blind 34, loss subtracted and rounded [0.3 swapped+rounding]: the share kept is subtracted, so what is forgotten comes back in its place, and it is rounded to three digits like the table in the text
def forget(f_t, c_prev):
    loss = f_t * c_prev
    rest = c_prev - loss
    return np.round(rest, 3)
