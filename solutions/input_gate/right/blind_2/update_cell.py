"""Blind set 2: right answers to update_cell by odd roads."""

# %% blind 2, one einsum for three layers: all scores at once
def update_cell(h_prev, x_t, c_prev, W, b):
    z = np.einsum("...i,kij->k...j", np.concatenate([h_prev, x_t], -1), W)
    z = z + b.reshape((3,) + (1,) * (h_prev.ndim - 1) + (-1,))
    return sigmoid(z[0]) * c_prev + sigmoid(z[1]) * np.tanh(z[2])

# %% blind 2, everything by name: keyword arguments
def update_cell(h_prev, x_t, c_prev, W, b):
    layers = dict(zip("fic", zip(W, b)))
    f_t, _ = forget_gate(h_prev, x_t, c_prev, *layers["f"])
    return write(f_t=f_t, c_prev=c_prev, i_t=input_gate(h_prev, x_t, *layers["i"]), g_t=candidate(h_prev, x_t, *layers["c"]))
