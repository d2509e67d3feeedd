"""Right answers to update_cell, blind set 35."""

# %% blind 35, one einsum for three layers
def update_cell(h_prev, x_t, c_prev, W, b):
    row = np.concatenate((h_prev, x_t), axis=-1)
    z = np.einsum("...k,gkh->...gh", row, W) + b
    f, i, g = z[..., 0, :], z[..., 1, :], z[..., 2, :]
    return sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)


# %% blind 35, letters
def update_cell(h_prev, x_t, c_prev, W, b):
    curve = {"f": sigmoid, "i": sigmoid, "c": np.tanh}
    out = {k: curve[k](linear(concatenate(h_prev, x_t), w, bias)) for k, w, bias in zip("fic", W, b)}
    return out["f"] * c_prev + out["i"] * out["c"]
