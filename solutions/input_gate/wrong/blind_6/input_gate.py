"""Blind set 6: wrong answers to input_gate, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 6, lower rows for h [0.75 order]: the last H rows of the weights are given to the hidden state
def input_gate(h_prev, x_t, W_i, b_i):
    H = h_prev.shape[-1]
    z = h_prev @ W_i[-H:] + x_t @ W_i[:-H] + b_i
    return sigmoid(z)

# %% blind 6, unit by unit, lying down [0.75 transpose]: for a batch the units become rows
def input_gate(h_prev, x_t, W_i, b_i):
    concat = concatenate(h_prev, x_t)
    units = []
    for j in range(W_i.shape[1]):
        z_j = concat @ W_i[:, j] + b_i[j]
        units.append(sigmoid(z_j))
    return np.array(units)

# %% blind 6, the forget gate with other weights [0.4 container+bias]: a pair comes back, and the bias is set to zero
def input_gate(h_prev, x_t, W_i, b_i):
    no_bias = np.zeros(h_prev.shape[-1])
    return forget_gate(h_prev, x_t, h_prev, W_i, no_bias)
