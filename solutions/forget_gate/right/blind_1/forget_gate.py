"""Blind set 1: right answers to forget_gate by odd roads."""

# %% blind 1, everything by hand
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    z = h_prev @ W_f[:H] + x_t @ W_f[H:] + b_f
    f_t = 0.5 + 0.5 * np.tanh(z / 2)
    return f_t, f_t * c_prev

# %% blind 1, batches one by one
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    if h_prev.ndim == 2:
        pairs = [forget_gate(h, x, c, W_f, b_f) for h, x, c in zip(h_prev, x_t, c_prev)]
        shares, kept = zip(*pairs)
        return np.array(shares), np.array(kept)
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev)

# %% blind 1, a list of two
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    f_t = sigmoid(linear(concat, W_f, b_f))
    return [f_t, forget(f_t, c_prev)]

# %% blind 1, input first, with the weights' rows moved too
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    rows = np.concatenate((W_f[H:], W_f[:H]))
    f_t = sigmoid(linear(np.concatenate((x_t, h_prev), axis=-1), rows, b_f))
    return f_t, forget(f_t, c_prev)

# %% blind 1, helpers of its own
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    def squash(z):
        return np.exp(-np.logaddexp(0, -z))
    shares = squash(np.dot(np.hstack((h_prev, x_t)), W_f) + b_f)
    return shares, shares * c_prev

# %% blind 1, arguments by name
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(x_t=x_t, h_prev=h_prev)
    z = linear(b_f=b_f, W_f=W_f, concat=concat)
    share = sigmoid(z=z)
    return share, forget(c_prev=c_prev, f_t=share)

# %% blind 1, forget's arguments exchanged
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(c_prev, f_t)

# %% blind 1, a class in between
class Gate:
    def __init__(self, W, b):
        self.W, self.b = W, b
    def __call__(self, h, x):
        return sigmoid(linear(concatenate(h, x), self.W, self.b))
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = Gate(W_f, b_f)(h_prev, x_t)
    return f_t, forget(f_t, c_prev)
