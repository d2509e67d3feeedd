"""Wrong answers to update_cell, blind set 36."""

# %% blind 36, pair not taken apart [0.55 tuple]: forget_gate gives a pair, which is added as a whole, so (2, H) comes back: shares plus news in the first row, the right memory in the second
def update_cell(h_prev, x_t, c_prev, W, b):
    kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t = input_gate(h_prev, x_t, W[1], b[1])
    g_t = candidate(h_prev, x_t, W[2], b[2])
    return kept + i_t * g_t

# %% blind 36, Euler step of the memory [0.5 scaled]: the change is multiplied by a time step of 0.1, so only a tenth of the forgetting and writing happens (boys gives about [5.65, 7.38, 8.90])
def update_cell(h_prev, x_t, c_prev, W, b):
    dt = 0.1
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t = input_gate(h_prev, x_t, W[1], b[1])
    g_t = candidate(h_prev, x_t, W[2], b[2])
    # dC/dt = -(1 - f) C + i g
    dcdt = -(1.0 - f_t) * c_prev + i_t * g_t
    return c_prev + dt * dcdt

# %% blind 36, symmetric sigmoid in the state [0.4 scaled+mutation]: 2 sigmoid(z) - 1 is the tanh of half the score, so the candidate is too weak; and the memory is changed in the argument c_prev itself (which stops for whole numbers)
def update_cell(h_prev, x_t, c_prev, W, b):
    xh = concatenate(h_prev, x_t)
    f = sigmoid(xh @ W[0] + b[0])
    i = sigmoid(xh @ W[1] + b[1])
    g = 2 * sigmoid(xh @ W[2] + b[2]) - 1    # from (0, 1) to (-1, 1)
    c_prev *= f
    c_prev += i * g
    return c_prev

# %% blind 36, bias copied down [0.6 bias]: the line was copied and only W was counted on, so all three layers have the forget gate's bias b[0]
def update_cell(h_prev, x_t, c_prev, W, b):
    row = concatenate(h_prev, x_t)
    f_t = sigmoid(linear(row, W[0], b[0]))
    i_t = sigmoid(linear(row, W[1], b[0]))
    g_t = np.tanh(linear(row, W[2], b[0]))
    return write(f_t, c_prev, i_t, g_t)
