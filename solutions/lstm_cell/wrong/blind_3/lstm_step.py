"""Blind set 3: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 3, the share for what is said [0.5 missing]: the first of output_gate's pair comes back
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    h_t, _ = output_gate(h_prev, x_t, c_t, W[3], b[3])
    return h_t, c_t

# %% blind 3, the wrong layer speaks [0.5 index]: layer 2 in the place of layer 3
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    _, h_t = output_gate(h_prev, x_t, c_t, W[2], b[2])
    return h_t, c_t
