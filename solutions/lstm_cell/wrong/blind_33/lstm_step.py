"""Wrong answers to lstm_step, blind set 33."""

# %% blind 33, speaks before it thinks [0.25 old+order]: what is said is taken from the old memory and the results come back as memory and hidden state
def lstm_step(h_prev, x_t, c_prev, W, b):
    o_t, h_t = output_gate(h_prev, x_t, c_prev, W[3], b[3])
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return c_t, h_t


# %% blind 33, third gate third matrix [0.5 index]: the output gate is given W[2] and b[2], the weights of the candidate, so c_t is right and h_t is not
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    # forget = 0, input = 1, output = 2
    o_t, h_t = output_gate(h_prev, x_t, c_t, W[2], b[2])
    return h_t, c_t


# %% blind 33, listens to itself at once [0.5 twice]: lets the output gate speak a second time with the new h_t as its input, so h_t is not that of one step
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    _, h_new = output_gate(h_prev, x_t, c_t, W[3], b[3])
    # now h is newer than h_prev, so the gate has to be brought up to date
    _, h_t = output_gate(h_new, x_t, c_t, W[3], b[3])
    return h_t, c_t


# %% blind 33, no comma in the pair [0.4 syntax]: all is right but the comma between the two results is missing, which is a syntax error
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    o_t, h_t = output_gate(h_prev, x_t, c_t, W[3], b[3])
    return (h_t c_t)
