"""Wrong answers to input_gate, blind set 29."""

# %% blind 29, own sigmoid [0.75 overflow]: the short formula of the sigmoid warns of an overflow for scores far below zero, the given one is silent
def input_gate(h_prev, x_t, W_i, b_i):
    z = np.concatenate([h_prev, x_t], axis=-1) @ W_i + b_i
    return 1.0 / (1.0 + np.exp(-z))


# %% blind 29, borrowed gate [0.45 return+global]: of the forget gate's two results the wrong one is taken, the kept memory and no share, and c_prev is the notebook's and no argument
def input_gate(h_prev, x_t, W_i, b_i):
    # same build as the forget gate, other weights
    _, i_t = forget_gate(h_prev, x_t, c_prev, W_i, b_i)
    return i_t


# %% blind 29, what is not kept [0.5 complement]: one minus the share comes back, so a high score closes the unit
def input_gate(h_prev, x_t, W_i, b_i):
    concat = concatenate(h_prev, x_t)
    kept = sigmoid(linear(concat, W_i, b_i))
    return 1 - kept


# %% blind 29, two roads and one bias [0.75 bias]: the branch for a batch has lost its bias
def input_gate(h_prev, x_t, W_i, b_i):
    concat = concatenate(h_prev, x_t)
    if concat.ndim == 1:
        z = concat @ W_i + b_i
    else:
        z = np.array([row @ W_i for row in concat])
    return sigmoid(z)
