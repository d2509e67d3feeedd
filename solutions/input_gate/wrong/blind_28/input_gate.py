"""Wrong answers to input_gate, blind set 28."""

# %% blind 28, minus from an old formula [0.55 upside]: the minus belongs to the e inside the sigmoid, which has it already, so the gate closes where it should open
def input_gate(h_prev, x_t, W_i, b_i):
    z = linear(concatenate(h_prev, x_t), W_i, b_i)
    return sigmoid(-z)


# %% blind 28, shares of one cake [0.3 softmax+batch]: the units are made to share one whole, while each should decide alone, and in a batch all samples share the same cake
def input_gate(h_prev, x_t, W_i, b_i):
    z = linear(concatenate(h_prev, x_t), W_i, b_i)
    e = np.exp(z - z.max())
    return e / e.sum()


# %% blind 28, rows three to seven [0.6 size]: the sizes of the example are written into the slices, with any other H or I it stops
def input_gate(h_prev, x_t, W_i, b_i):
    from_said = h_prev @ W_i[:3]
    from_word = x_t @ W_i[3:7]
    return sigmoid(from_said + from_word + b_i)
