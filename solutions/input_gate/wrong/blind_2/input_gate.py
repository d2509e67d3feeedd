"""Blind set 2: wrong answers to input_gate, written from the released notebook before anything was measured."""

# %% blind 2, input in front, no bias [0.35 order+bias]: x_t first, b_i left out
def input_gate(h_prev, x_t, W_i, b_i):
    return sigmoid(concatenate(x_t, h_prev) @ W_i)

# %% blind 2, the forget gate's weights [0.4 globals]: copied from notebook 1, W_f and b_f of the notebook
def input_gate(h_prev, x_t, W_i, b_i):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    return sigmoid(z)

# %% blind 2, the rest of the share [0.4 upside]: one minus the share
def input_gate(h_prev, x_t, W_i, b_i):
    i_t = sigmoid(linear(concatenate(h_prev, x_t), W_i, b_i))
    return 1 - i_t

# %% blind 2, a pair as before [0.6 container]: the forget gate handed over two
def input_gate(h_prev, x_t, W_i, b_i):
    i_t = sigmoid(linear(concatenate(h_prev, x_t), W_i, b_i))
    return i_t, i_t * h_prev
