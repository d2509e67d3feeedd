"""Wrong answers to candidate, blind set 25."""

# %% blind 25, stretched sigmoid [0.55 scale]: stretches the sigmoid to -1 to 1 but forgets to double the score
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    return 2 * sigmoid(z) - 1

# %% blind 25, sinh over cosh [0.75 overflow]: the tanh by its definition, which gives infinity over infinity for large scores
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    return np.sinh(z) / np.cosh(z)

# %% blind 25, cut off, word first [0.3 linearised+order]: cuts the scores at -1 and 1 instead of bending them, and puts the word before the hidden state
def candidate(h_prev, x_t, W_c, b_c):
    concat = np.concatenate([x_t, h_prev], axis=-1)
    score = concat @ W_c + b_c
    return np.clip(score, -1, 1)

# %% blind 25, bends a share [0.45 extra]: sends the scores through the gate's sigmoid first and the tanh afterwards
def candidate(h_prev, x_t, W_c, b_c):
    return np.tanh(input_gate(h_prev, x_t, W_c, b_c))
