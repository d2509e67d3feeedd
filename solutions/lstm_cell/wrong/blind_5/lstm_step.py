"""Blind set 5: wrong answers to lstm_step, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 5, speaks before it writes [0.6 update]: h is made from the old memory
def lstm_step(h_prev, x_t, c_prev, W, b):
    o_t, h_t = output_gate(h_prev, x_t, c_prev, W[3], b[3])
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    return h_t, c_t

# %% blind 5, memory first [0.75 pair]: (c, h) in place of (h, c)
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    h_t = output_gate(h_prev, x_t, c_t, W[3], b[3])[1]
    return c_t, h_t

# %% blind 5, third or fourth [0.65 index]: the output gate reads the candidate's weights
def lstm_step(h_prev, x_t, c_prev, W, b):
    c_t = update_cell(h_prev, x_t, c_prev, W[:3], b[:3])
    W_o = W[2]
    b_o = b[3]
    o_t, h_t = output_gate(h_prev, x_t, c_t, W_o, b_o)
    return h_t, c_t
