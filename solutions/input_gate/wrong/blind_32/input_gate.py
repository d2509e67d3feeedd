"""Wrong answers to input_gate, blind set 32."""

# %% blind 32, three rows for h [0.65 hardcoded]: W_i is cut after its third row, right for H = 3 (also in batches), ValueError for every other size of the memory
def input_gate(h_prev, x_t, W_i, b_i):
    W_hi = W_i[:3]  # hidden weights
    W_xi = W_i[3:]  # input weights
    return sigmoid(h_prev @ W_hi + x_t @ W_xi + b_i)


# %% blind 32, update gate complement [0.25 complement+bias]: gives one minus the share, and the bias is left out, so a closed unit is open
def input_gate(h_prev, x_t, W_i, b_i):
    # what is not forgotten is the rest up to 1
    concat = concatenate(h_prev, x_t)
    forget_share = sigmoid(concat @ W_i)
    return 1 - forget_share


# %% blind 32, keras cell copy [0.25 tanh+axis]: joins with axis=1, so that one sample stops with an AxisError, and a batch goes through tanh instead of the sigmoid
def input_gate(h_prev, x_t, W_i, b_i):
    inputs = np.concatenate((h_prev, x_t), axis=1)
    z = np.matmul(inputs, W_i) + b_i
    return np.tanh(z)


# %% blind 32, everything in one line [0.8 overflow]: right shares, but the plain formula of its own warns of an overflow at scores near -1000 and below
def input_gate(h_prev, x_t, W_i, b_i):
    return 1 / (1 + np.exp(-(np.concatenate([h_prev, x_t], axis=-1) @ W_i + b_i)))
