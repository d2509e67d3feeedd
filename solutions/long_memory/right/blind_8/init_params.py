"""Blind set 8: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 8, one long draw, then folded
def init_params(rng, inputs, units, forget_bias):
    rows = inputs + units
    W = rng.normal(size=4 * rows * units).reshape(4, rows, units) / np.sqrt(rows)
    b = np.where(np.arange(4)[:, None] == 0, float(forget_bias), 0.0) * np.ones((4, units))
    return W, b
