"""Right answers to update_cell, blind set 26."""

# %% blind 26, one wide matrix
def update_cell(h_prev, x_t, c_prev, W, b):
    wide = np.hstack(list(W))
    z = np.concatenate([h_prev, x_t], axis=-1) @ wide + b.reshape(-1)
    z_f, z_i, z_c = np.split(z, 3, axis=-1)
    return sigmoid(z_f) * c_prev + sigmoid(z_i) * np.tanh(z_c)


# %% blind 26, all layers in one product and a loop over names
def update_cell(h_prev, x_t, c_prev, W, b):
    row = concatenate(h_prev, x_t)
    curves = {"forget": sigmoid, "input": sigmoid, "candidate": np.tanh}
    scores = np.einsum("...i,kij->k...j", row, W)
    out = {}
    for (name, curve), z, bias in zip(curves.items(), scores, b):
        out[name] = curve(z + bias)
    c_t = c_prev.astype(float)
    c_t *= out["forget"]
    c_t += out["input"] * out["candidate"]
    return c_t
