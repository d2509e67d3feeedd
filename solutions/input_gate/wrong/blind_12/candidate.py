"""Blind set 12: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 12, each voice is bent for itself [0.5 order]: bends the part of the hidden state and the part of the word one by one and adds them behind the tanh
def candidate(h_prev, x_t, W_c, b_c):
    H = len(b_c)
    old_voice = np.tanh(h_prev @ W_c[:H] + b_c)
    new_voice = np.tanh(x_t @ W_c[H:])
    return old_voice + new_voice


# %% blind 12, another S between minus one and one [0.5 softsign]: uses z / (1 + |z|) for the curve, which is not the tanh
def candidate(h_prev, x_t, W_c, b_c):
    def curve(z):
        return z / (1.0 + np.abs(z))

    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    return curve(z)


# %% blind 12, already through the gate [0.4 extra+global]: multiplies by the input gate in this step already, and takes its weights from the notebook's own variables
def candidate(h_prev, x_t, W_c, b_c):
    g_t = np.tanh(linear(concatenate(h_prev, x_t), W_c, b_c))
    how_much = input_gate(h_prev, x_t, W_i, b_i)
    return how_much * g_t
