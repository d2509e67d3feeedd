"""Wrong answers to output_gate, blind set 31."""

# %% blind 31, tanh of the product [0.45 order]: the share multiplies the memory first and the tanh comes last, so a large memory is said loudly although the gate is half shut; time at boys is 0.999 instead of 0.5
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    z = linear(concatenate(h_prev, x_t), W_o, b_o)
    o_t = sigmoid(z)
    h_t = np.tanh(o_t * c_t)
    return o_t, h_t


# %% blind 31, small angle [0.35 linearised+clip]: tanh is replaced by its argument and cut at 1, so a memory of 0.8 is bent to 0.8 and not 0.66; and the cut is only made above, a memory of -8 shouts below -1
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    # tanh(c) = c for small c, and 1 for large c
    bent = np.minimum(c_t, 1.0)
    h_t = o_t * bent
    return o_t, h_t


# %% blind 31, only the voice [0.55 missing]: o_t and h_t are computed rightly, but only h_t is returned; the check that takes a pair gets one array
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    concat = concatenate(h_prev, x_t)
    o_t = sigmoid(concat @ W_o + b_o)
    h_t = o_t * np.tanh(c_t)
    return h_t


# %% blind 31, bent on the spot [0.75 mutation]: np.tanh writes its result into c_t to save memory, so the caller's long-term memory is squashed for good (a memory of whole numbers stops with a casting error); the values returned are right
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    np.tanh(c_t, out=c_t)
    h_t = o_t * c_t
    return o_t, h_t
