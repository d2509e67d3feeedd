"""Blind set 21: wrong answers to forget_gate, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 21, the memory looks at itself [0.5 swapped]: the gate reads the old memory where it should read the hidden state
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    seen = concatenate(c_prev, x_t)
    score = linear(seen, W_f, b_f)
    share = sigmoid(score)
    kept = forget(share, c_prev)
    return share, kept

# %% blind 21, squeezed by the other S [0.35 tanh+order]: bends with tanh, so shares may be negative, and returns the memory first
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    gate = np.tanh(z)
    c_kept = gate * c_prev
    return c_kept, gate

# %% blind 21, only the word is asked [0.4 missing]: the hidden state and its rows of W are left out
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    W_word = W_f[H:]
    z = x_t @ W_word + b_f
    f_t = sigmoid(z)
    return f_t, forget(f_t, c_prev)

# %% blind 21, bias for each of the two parts [0.6 bias]: both parts bring the bias along, so it counts twice
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    from_h = linear(h_prev, W_f[:H], b_f)
    from_x = linear(x_t, W_f[H:], b_f)
    f_t = sigmoid(from_h + from_x)
    c_kept = f_t * c_prev
    return (f_t, c_kept)

# %% blind 21, one more bend for safety [0.6 extra]: the shares go through the sigmoid a second time before they act
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    layers = [sigmoid, sigmoid]
    value = linear(concatenate(h_prev, x_t), W_f, b_f)
    for layer in layers:
        value = layer(value)
    return value, forget(value, c_prev)

# %% blind 21, all in one array [0.75 overflow]: the bare exp warns at large scores; a pair in one array unpacks as a pair, and is right here
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    row = np.concatenate([h_prev, x_t], axis=-1)
    z = np.matmul(row, W_f) + b_f
    f = np.exp(z) ** -1
    f = 1 / (1 + f)
    result = np.zeros((2,) + f.shape)
    result[0] = f
    result[1] = f * c_prev
    return result

# %% blind 21, sample by sample, last one wins [0.45 overwrite]: the loop over the batch keeps the result of the last sample only
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    if h_prev.ndim == 1:
        f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
        return f_t, forget(f_t, c_prev)
    for h, x, c in zip(h_prev, x_t, c_prev):
        f_t = sigmoid(linear(concatenate(h, x), W_f, b_f))
        c_kept = forget(f_t, c)
    return f_t, c_kept

# %% blind 21, a keeper class that mixes its states [0.3 state+return]: the shares act on the short-term memory, and only what is kept comes back
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    class Keeper:
        def __init__(self, hidden, cell):
            self.hidden = hidden
            self.cell = cell

        def look(self, word):
            row = concatenate(self.hidden, word)
            self.share = sigmoid(linear(row, W_f, b_f))

        def keep(self):
            return forget(self.share, self.hidden)

    keeper = Keeper(h_prev, c_prev)
    keeper.look(x_t)
    return keeper.keep()
