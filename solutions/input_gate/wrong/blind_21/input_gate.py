"""Blind set 21: wrong answers to input_gate, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 21, the candidate's curve [0.4 tanh]: the scores are bent by tanh, so a share may be negative
def input_gate(h_prev, x_t, W_i, b_i):
    H = h_prev.shape[-1]
    score_of_h = np.dot(h_prev, W_i[:H])
    score_of_x = np.dot(x_t, W_i[H:])
    return np.tanh(score_of_h + score_of_x + b_i)

# %% blind 21, what the forget gate leaves over [0.35 upside+order]: takes one minus the share, and puts the word before the hidden state
def input_gate(h_prev, x_t, W_i, b_i):
    concat = concatenate(x_t, h_prev)
    share_kept = sigmoid(linear(concat, W_i, b_i))
    share_written = 1 - share_kept
    return share_written

# %% blind 21, unit by unit in a list [0.5 overflow+batch]: collects the units along the first axis, which turns a batch on its side, and the bare exp warns
def input_gate(h_prev, x_t, W_i, b_i):
    row = concatenate(h_prev, x_t)
    units = []
    for k in range(W_i.shape[1]):
        z = row @ W_i[:, k] + b_i[k]
        units.append(1 / (1 + np.exp(-z)))
    return np.array(units)
