"""Wrong answers to lstm_step, blind set 35."""

# %% blind 35, pair in a pair [0.6 nested]: output_gate returns a pair which is not taken apart, so ((o_t, h_t), c_t) comes back and the first of the two is no array
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return output_gate(h_prev, x_t, c_t, W[3], b[3]), c_t


# %% blind 35, memory stays bent [0.65 memory]: the name c_t is used again for the bent memory, so h_t is right, and the memory that is handed on is tanh(C), never beyond 1
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W[3], b[3]))
    c_t = np.tanh(c_t)
    h_t = o_t * c_t
    return h_t, c_t


# %% blind 35, updates the old arrays [0.55 mutation]: the right numbers are written into c_prev and h_prev and these are returned, so the arguments are changed, and whole-number arguments cut the decimals off
def lstm_step(h_prev, x_t, c_prev, W, b):
    new_c = update_cell(h_prev, x_t, c_prev, W, b)
    _, new_h = output_gate(h_prev, x_t, new_c, W[-1], b[-1])
    h_prev[:] = new_h
    c_prev[:] = new_c
    return h_prev, c_prev


# %% blind 35, letters in another order [0.35 order+tanh]: the layers are named f, i, o, g, so candidate and output gate exchange their weights; and h_t is a share of the memory itself, the tanh is missing
def lstm_step(h_prev, x_t, c_prev, W, b):
    curve = {"f": sigmoid, "i": sigmoid, "o": sigmoid, "g": np.tanh}
    hx = concatenate(h_prev, x_t)
    gate = {k: curve[k](linear(hx, w, bias)) for k, w, bias in zip("fiog", W, b)}
    c_t = gate["f"] * c_prev + gate["i"] * gate["g"]
    return gate["o"] * c_t, c_t
