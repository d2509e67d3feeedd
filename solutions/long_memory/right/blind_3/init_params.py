"""Blind set 3: right answers by odd roads, written from the released notebook alone."""

# %% blind 3, layer by layer, scaled afterwards
def init_params(rng, inputs, units, forget_bias):
    W = [rng.standard_normal((units + inputs, units)) / (units + inputs) ** 0.5 for _ in range(4)]
    return np.array(W), np.outer([1, 0, 0, 0], np.full(units, float(forget_bias)))
