"""Blind set 12: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 12, speaks before it writes [0.5 order]: lets the cell speak first and feeds the new hidden state to the gates that write
def lstm_step(h_prev, x_t, c_prev, W, b):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W[3], b[3]))
    h_t = o_t * np.tanh(c_prev)
    c_t = update_cell(h_t, x_t, c_prev, W, b)
    return h_t, c_t


# %% blind 12, the memory after the bend [0.6 overwrite]: keeps the bent memory under the same name and returns it as the memory
def lstm_step(h_prev, x_t, c_prev, W, b):
    layers = []
    for k in range(4):
        z = linear(concatenate(h_prev, x_t), W[k], b[k])
        layers.append(np.tanh(z) if k == 2 else sigmoid(z))
    f, i, g, o = layers
    c = f * c_prev + i * g
    c = np.tanh(c)
    h = o * c
    return h, c


# %% blind 12, the letters of ONNX at the end [0.4 order+missing]: takes the output gate from the third layer and the candidate from the fourth, and says the memory without a tanh
def lstm_step(h_prev, x_t, c_prev, W, b):
    curve = {"f": sigmoid, "i": sigmoid, "o": sigmoid, "g": np.tanh}
    out = {}
    for letter, matrix, bias in zip("fiog", W, b):
        out[letter] = curve[letter](linear(concatenate(h_prev, x_t), matrix, bias))
    c_t = out["f"] * c_prev + out["i"] * out["g"]
    h_t = out["o"] * c_t
    return h_t, c_t
