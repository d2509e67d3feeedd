"""Blind set 12: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 12, gates in a dictionary of curves
def lstm_step(h_prev, x_t, c_prev, W, b):
    curves = dict(forget=sigmoid, enter=sigmoid, news=np.tanh, speak=sigmoid)
    joined = np.concatenate((h_prev, x_t), axis=-1)
    gate = {name: curves[name](joined @ W[k] + b[k]) for k, name in enumerate(curves)}
    known = sum(gate[share] * what for share, what in (("forget", c_prev), ("enter", gate["news"])))
    return gate["speak"] * np.tanh(known), known
