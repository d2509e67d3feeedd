"""Wrong answers to input_gate, blind set 14."""

# %% blind 14, hard sigmoid [0.5 linearised]: took the straight-line sigmoid that an old library uses, 0.2 z + 0.5 cut at 0 and 1
def input_gate(h_prev, x_t, W_i, b_i):
    z = linear(concatenate(h_prev, x_t), W_i, b_i)
    return np.clip(0.2 * z + 0.5, 0.0, 1.0)

# %% blind 14, bias as accumulator [0.55 mutation+batch]: adds the products into the bias itself, which changes b_i and has no room for a batch
def input_gate(h_prev, x_t, W_i, b_i):
    H = h_prev.shape[-1]
    score = b_i
    score += h_prev @ W_i[:H]
    score += x_t @ W_i[H:]
    return sigmoid(score)

# %% blind 14, zip of numbers and rows [0.7 batch]: pairs every number with its row of W in a loop, so a batch pairs samples with rows
def input_gate(h_prev, x_t, W_i, b_i):
    score = np.zeros(len(b_i))
    for number, row in zip(concatenate(h_prev, x_t), W_i):
        score = score + number * row
    return sigmoid(score + b_i)
