"""Blind set 22: wrong answers to forget_gate, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 22, word first [0.6 order]: joins by hand with the word in front, so both parts meet the rows of the other
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    together = np.append(x_t, h_prev, axis=-1)
    z = linear(together, W_f, b_f)
    f_t = sigmoid(z)
    return f_t, f_t * c_prev

# %% blind 22, a module with names for its outputs [0.6 container]: hands back a dictionary instead of a pair
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    class ForgetGate:
        def __init__(self, weight, bias):
            self.weight, self.bias = weight, bias

        def forward(self, h, x, c):
            out = {}
            out["f_t"] = sigmoid(linear(concatenate(h, x), self.weight, self.bias))
            out["c_kept"] = forget(out["f_t"], c)
            return out

    return ForgetGate(W_f, b_f).forward(h_prev, x_t, c_prev)

# %% blind 22, keeps and writes [0.5 extra]: fills what was forgotten with a candidate, as a GRU does
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    score = linear(concatenate(h_prev, x_t), W_f, b_f)
    f_t = sigmoid(score)
    room = 1 - f_t
    c_kept = forget(f_t, c_prev) + room * np.tanh(score)
    return f_t, c_kept

# %% blind 22, attention over the units [0.3 softmax+return]: lets the units compete for one whole, and returns the shares alone
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    logits = linear(concatenate(h_prev, x_t), W_f, b_f)
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    attention = e / e.sum(axis=-1, keepdims=True)
    c_kept = attention * c_prev
    return attention

# %% blind 22, the row from above [0.4 global]: takes concat from an earlier cell and never looks at h_prev and x_t
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concat, W_f, b_f)
    shares = sigmoid(z)
    kept = forget(shares, c_prev)
    return shares, kept

# %% blind 22, wiped on the spot [0.35 inplace+upside]: wipes a share of the old memory that should stay, in the argument itself
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    rows = c_prev if c_prev.ndim == 2 else c_prev[np.newaxis]
    gates = f_t if f_t.ndim == 2 else f_t[np.newaxis]
    for n in range(len(rows)):
        rows[n] -= forget(gates[n], rows[n])
    return f_t, c_prev

# %% blind 22, columns and no habit [0.35 bias+swapped]: leaves the bias out, and keeps shares of the hidden state
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    column = np.concatenate([h_prev.T, x_t.T])
    score = np.dot(W_f.T, column)
    f_t = sigmoid(score.T)
    kept = np.multiply(f_t, h_prev)
    return f_t, kept

# %% blind 22, a forget share after all [0.6 upside]: returns the share forgotten as f_t, though it keeps the right part of the memory
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    forgotten = sigmoid(np.negative(z))
    c_kept = forget(1.0 - forgotten, c_prev)
    return forgotten, c_kept
