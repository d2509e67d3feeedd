"""Wrong answers to forget_gate, blind set 23."""

# %% blind 23, concat from above [0.4 global]: uses the notebook's own concat, h_prev and x_t are never looked at
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    c_kept = forget(f_t, c_prev)
    return f_t, c_kept

# %% blind 23, name taken [0.3 crash]: calls a local variable sigmoid, so that the function is gone
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    row = concatenate(h_prev, x_t)
    score = linear(row, W_f, b_f)
    sigmoid = sigmoid(score)
    return sigmoid, forget(sigmoid, c_prev)

# %% blind 23, bias twice [0.65 bias]: linear has added it already
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    row = concatenate(h_prev, x_t)
    f_t = sigmoid(linear(row, W_f, b_f) + b_f)
    return f_t, forget(f_t, c_prev)

# %% blind 23, score keeps [0.6 operand]: the shares are right, but the memory is multiplied by the raw scores
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = linear(concatenate(h_prev, x_t), W_f, b_f)
    c_kept = forget(f_t, c_prev)
    f_t = sigmoid(f_t)
    return f_t, c_kept

# %% blind 23, two sigmoids [0.5 sum]: one sigmoid for what was said, one for the word, and the mean of both
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    said = sigmoid(linear(h_prev, W_f[:H], b_f))
    read = sigmoid(linear(x_t, W_f[H:], b_f))
    f_t = (said + read) / 2
    return f_t, forget(f_t, c_prev)

# %% blind 23, named results [0.55 container]: right numbers, in a dictionary
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    result = {}
    result["f_t"] = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    result["c_kept"] = forget(result["f_t"], c_prev)
    return result

# %% blind 23, half for doubt [0.4 rounded+order]: rounds the shares to halves as in the scenarios, and gives the memory first
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    exact = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    f_t = np.round(exact * 2) / 2
    return forget(f_t, c_prev), f_t

# %% blind 23, memory in the ear [0.35 operand+single]: the gate reads the old memory, and only what is kept comes back
class Gate:
    def __init__(self, W, b):
        self.W, self.b = W, b

    def __call__(self, c, x):
        return sigmoid(linear(concatenate(c, x), self.W, self.b))


def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    gate = Gate(W_f, b_f)
    return forget(gate(c_prev, x_t), c_prev)
