"""Wrong answers to input_gate, blind set 15."""

# %% blind 15, plain sigmoid [0.7 overflow]: writes the sigmoid out with np.exp(-z), which warns at scores like -1000
def input_gate(h_prev, x_t, W_i, b_i):
    z = linear(concatenate(h_prev, x_t), W_i, b_i)
    return 1 / (1 + np.exp(-z))


# %% blind 15, x first and minus [0.45 order+bias]: puts the word before the hidden state and takes the bias away because it is called a habit of not writing
def input_gate(h_prev, x_t, W_i, b_i):
    joined = np.concatenate((x_t, h_prev), axis=-1)
    scores = joined @ W_i - b_i
    return sigmoid(scores)


# %% blind 15, three and four [0.7 hardcoded]: cuts the weights at row 3 whatever the number of units
def input_gate(h_prev, x_t, W_i, b_i):
    from_memory = h_prev @ W_i[:3]
    from_word = x_t @ W_i[3:]
    return sigmoid(from_memory + from_word + b_i)
