"""Wrong answers to input_gate, blind set 30."""

# %% blind 30, own sigmoid once more [0.8 overflow]: right shares, but the home-made sigmoid warns of an overflow at scores far below zero
def input_gate(h_prev, x_t, W_i, b_i):
    z_i = linear(concatenate(h_prev, x_t), W_i, b_i)
    i_t = 1.0 / (1.0 + np.exp(-z_i))  # I'd rather see the formula
    return i_t


# %% blind 30, word first and no habit [0.3 order+bias]: the word is put before the hidden state, and the bias is left out
def input_gate(h_prev, x_t, W_i, b_i):
    # it is the INPUT gate, so the input leads
    seven = np.concatenate([x_t, h_prev], axis=-1)
    return sigmoid(np.matmul(seven, W_i))


# %% blind 30, percent [0.6 scale]: the shares come back in percent, not as values between 0 and 1
def input_gate(h_prev, x_t, W_i, b_i):
    concat = concatenate(h_prev, x_t)
    share = sigmoid(linear(concat, W_i, b_i))
    return share * 100  # share written in %
