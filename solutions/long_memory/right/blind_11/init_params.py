"""Blind set 11: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 11, standard numbers, then made small
def init_params(rng, inputs, units, forget_bias):
    rows = inputs + units
    W = np.stack([rng.standard_normal((units, rows)).T for _ in "figo"]) / rows**0.5
    b = np.outer([1, 0, 0, 0], np.full(units, forget_bias, dtype=float))
    return W, b
