"""Answers of hundreds of megabytes."""
# expect: linear=none, forget=none
# limits: short
# says: large|memory|end

# %% linear
def linear(concat, W_f, b_f):
    return np.zeros((10_000, 10_000))

# %% forget
def forget(f_t, c_prev):
    return np.broadcast_to(np.float64(1), (1 << 20, 1 << 20))
