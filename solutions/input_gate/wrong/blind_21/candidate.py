"""Blind set 21: wrong answers to candidate, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 21, a sigmoid pulled to two [0.6 scale]: twice the sigmoid minus one runs from -1 to 1, but it is the tanh of half the score
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    share = sigmoid(z)
    stretched = 2 * share - 1
    return stretched

# %% blind 21, each part bent by itself [0.4 range]: a tanh for the hidden state and one for the word are added, so the sum reaches two
def candidate(h_prev, x_t, W_c, b_c):
    H = h_prev.shape[-1]
    memory_voice = np.tanh(h_prev @ W_c[:H])
    word_voice = np.tanh(x_t @ W_c[H:] + b_c)
    return memory_voice + word_voice

# %% blind 21, already weighed [0.5 extra]: multiplies the candidate with a share, which is the work of the input gate
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    what = np.tanh(z)
    how_much = input_gate(h_prev, x_t, W_c, b_c)
    return how_much * what
