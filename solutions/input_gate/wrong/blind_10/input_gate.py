"""Blind set 10: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 10, the bookworm's S [0.5 sigmoid]: squeezes a tanh into 0..1, but never halves the score, so the curve is twice as steep
def input_gate(h_prev, x_t, W_i, b_i):
    z = linear(concatenate(h_prev, x_t), W_i, b_i)
    squeezed = np.tanh(z)          # -1 ... 1
    return (squeezed + 1) / 2      # 0 ... 1, a share

# %% blind 10, three and four [0.7 hardcoded]: cuts the weights at row 3, whatever the number of units
def input_gate(h_prev, x_t, W_i, b_i):
    W_h = W_i[0:3]
    W_x = W_i[3:7]
    score = h_prev @ W_h + x_t @ W_x + b_i
    return sigmoid(score)

# %% blind 10, from a PyTorch blog [0.2 order+bias]: the word first, and the habit added to the share instead of the score
def input_gate(h_prev, x_t, W_i, b_i):
    inp = np.concatenate((x_t, h_prev), axis=-1)
    i = sigmoid(inp @ W_i) + b_i
    return i
