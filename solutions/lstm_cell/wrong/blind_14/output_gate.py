"""Wrong answers to output_gate, blind set 14."""

# %% blind 14, peephole [0.5 extra]: lets the gate look at the memory too, as in another kind of LSTM, and adds c_t to the score
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    z = linear(concatenate(h_prev, x_t), W_o, b_o)
    o_t = sigmoid(z + c_t)
    h_t = o_t * np.tanh(c_t)
    return o_t, h_t

# %% blind 14, named results [0.4 tanh+container]: bends the product instead of the memory, and returns a dictionary
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return {"o_t": o_t, "h_t": np.tanh(o_t * c_t)}

# %% blind 14, bent for good [0.7 mutation]: writes the tanh back into the memory that was given
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    c_t[...] = np.tanh(c_t)
    return o_t, o_t * c_t
