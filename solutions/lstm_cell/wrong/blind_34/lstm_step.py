"""Wrong answers to lstm_step, blind set 34."""

# %% blind 34, bias two for layer three [0.65 index]: the output gate gets its own matrix W[3] but the candidate's bias b[2], so c_t is right and h_t is not
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    o_t, h_t = output_gate(h_prev, x_t, c_t, W[3], b[2])
    return h_t, c_t

# %% blind 34, speak first pair reversed [0.4 old+swapped]: what is said is taken from the old memory before it is written, and the pair comes back with c_t in front
def lstm_step(h_prev, x_t, c_prev, W, b):
    o_t, h_t = output_gate(h_prev, x_t, c_prev, W[3], b[3])
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return c_t, h_t

# %% blind 34, pair taken apart the other way [0.65 unpack]: output_gate's pair is unpacked as h and o, so the share said comes back in place of what is said, c_t is right
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W[:3], b[:3])
    h_t, o_t = output_gate(h_prev, x_t, c_t, W[-1], b[-1])
    return h_t, c_t

# %% blind 34, state written back by reference [0.6 mutation]: both states are written back into the caller's arrays and these are returned, so h_prev and c_prev are changed, and states of whole numbers lose their decimals
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_new = update_cell(h_prev, x_t, c_prev, W, b)
    o_new, h_new = output_gate(h_prev, x_t, c_new, W[3], b[3])
    # store the state for the next clock cycle
    c_prev[...] = c_new
    h_prev[...] = h_new
    return h_prev, c_prev
