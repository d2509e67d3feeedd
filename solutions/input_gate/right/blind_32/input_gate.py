"""Right answers to input_gate, blind set 32."""

# %% blind 32, books write columns
def input_gate(h_prev, x_t, W_i, b_i):
    # W [h; x] with columns, turned back into rows before the bias comes on
    col = np.concatenate([h_prev.T, x_t.T])
    z = (W_i.T @ col).T + b_i
    return sigmoid(z)


# %% blind 32, forget gate in disguise
def input_gate(h_prev, x_t, W_i, b_i):
    # same build as the forget gate: let it work on a memory nobody needs
    share, _ = forget_gate(h_prev, x_t, np.ones(np.shape(h_prev)), W_i, b_i)
    return share
