"""Blind set 12: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 12, open or closed [0.5 threshold]: a gate is either open or closed, so the share is rounded to 0 or 1
def input_gate(h_prev, x_t, W_i, b_i):
    z = linear(concatenate(h_prev, x_t), W_i, b_i)
    share = sigmoid(z)
    is_open = share > 0.5
    return np.where(is_open, 1.0, 0.0)


# %% blind 12, the hard gate of Keras [0.5 clip]: replaces the sigmoid by a straight line cut off at 0 and 1
def input_gate(h_prev, x_t, W_i, b_i):
    slope, middle = 0.2, 0.5
    score = np.einsum("...k,kh->...h", concatenate(h_prev, x_t), W_i) + b_i
    line = slope * score + middle
    line = np.minimum(line, 1.0)
    line = np.maximum(line, 0.0)
    return line


# %% blind 12, the habit of not writing [0.4 upside+sign]: takes the bias for a threshold that is subtracted, and returns the share that is not written
def input_gate(h_prev, x_t, W_i, b_i):
    evidence = linear(concatenate(h_prev, x_t), W_i, np.zeros(b_i.shape))
    above = evidence - b_i
    return sigmoid(-above)
