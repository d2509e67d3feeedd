"""Wrong answers to output_gate, blind set 28."""

# %% blind 28, bend after the share [0.65 place]: the tanh is taken of the product instead of the memory, so a half-open unit with a large memory is still shouted
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    h_t = np.tanh(o_t * c_t)
    return o_t, h_t


# %% blind 28, memory bent for good [0.5 mutation+order]: out=c_t overwrites the memory of the caller, and what is said comes back before the share
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    np.tanh(c_t, out=c_t)
    return o_t * c_t, o_t


# %% blind 28, some other S [0.55 curve]: c over one plus its size stays between -1 and 1 too, but it is no tanh and the numbers are other ones
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    pressed = c_t / (1 + np.abs(c_t))
    return o_t, o_t * pressed


# %% blind 28, one word for all units [0.5 dot]: vdot adds all the products up, so a single number is said instead of one for each unit
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    share = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return share, np.vdot(share, np.tanh(c_t))
