"""Blind set 5: right ways to write update_cell, written from the released notebook alone."""

# %% blind 5, three scores at once
def update_cell(h_prev, x_t, c_prev, W, b):
    hx = concatenate(h_prev, x_t)
    z_f, z_i, z_c = [hx @ w + bias for w, bias in zip(W, b)]
    return sigmoid(z_f) * c_prev + sigmoid(z_i) * np.tanh(z_c)

# %% blind 5, from the back
def update_cell(h_prev, x_t, c_prev, W, b):
    new = candidate(h_prev, x_t, W[-1], b[-1]) * input_gate(h_prev, x_t, W[-2], b[-2])
    old = forget_gate(h_prev, x_t, c_prev, W[-3], b[-3])[1]
    return np.add(new, old)
