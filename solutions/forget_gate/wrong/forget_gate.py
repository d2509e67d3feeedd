"""Wrong answers to `forget_gate`, each a cell with what is wrong after the colon: all of them lose points."""
# %% input first: the order is turned round
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(x_t, h_prev), W_f, b_f))
    return f_t, forget(f_t, c_prev)


# %% no sigmoid: the score is taken for a share
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = linear(concatenate(h_prev, x_t), W_f, b_f)
    return f_t, forget(f_t, c_prev)


# %% no bias: zeros in its place
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(concatenate(h_prev, x_t) @ W_f)
    return f_t, forget(f_t, c_prev)


# %% bias twice: it is added again after the linear layer
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f) + b_f)
    return f_t, forget(f_t, c_prev)


# %% bias after the sigmoid: the share leaves [0, 1]
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(concatenate(h_prev, x_t) @ W_f) + b_f
    return f_t, forget(f_t, c_prev)


# %% swapped: the kept memory first
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return forget(f_t, c_prev), f_t


# %% gate only: one value
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))


# %% kept memory only: one value
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return forget(f_t, c_prev)


# %% gate twice: the memory is not gated
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, f_t


# %% memory unchanged: gated by nothing
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, c_prev.copy()


# %% three values: the score too
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    f_t = sigmoid(z)
    return z, f_t, forget(f_t, c_prev)


# %% score instead of gate: the memory is right
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    return z, forget(sigmoid(z), c_prev)


# %% score on the memory: the gate is right
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    return sigmoid(z), forget(z, c_prev)


# %% hidden state gated: h for c
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, h_prev)


# %% memory looked at: c for h
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(c_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev)


# %% one minus: keeps what should go
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, (1 - f_t) * c_prev


# %% gate turned round: one minus in both
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = 1 - sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev)


# %% added: plus instead of times
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, f_t + c_prev


# %% threshold: all or nothing
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, np.where(f_t > 0.5, c_prev, 0.0)


# %% binary gate: the share is rounded
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = np.round(sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f)))
    return f_t, forget(f_t, c_prev)


# %% dot: one number kept
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, np.sum(f_t * c_prev, axis=-1)


# %% tanh: the gate leaves [0, 1]
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = np.tanh(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev)


# %% softmax: the units share one
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    f_t = e / e.sum(axis=-1, keepdims=True)
    return f_t, forget(f_t, c_prev)


# %% squashed twice: a share is not a score
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f)))
    return f_t, forget(f_t, c_prev)


# %% memory squashed: tanh belongs to the output
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, f_t * np.tanh(c_prev)


# %% hidden state only: the input is not looked at
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    f_t = sigmoid(h_prev @ W_f[:H] + b_f)
    return f_t, forget(f_t, c_prev)


# %% input only: the hidden state is not looked at
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    f_t = sigmoid(x_t @ W_f[H:] + b_f)
    return f_t, forget(f_t, c_prev)


# %% transposed weights: only a square W_f would fit
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(concatenate(h_prev, x_t) @ W_f.T + b_f)
    return f_t, forget(f_t, c_prev)


# %% overflow: a textbook sigmoid of its own
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    f_t = 1 / (1 + np.exp(-z))
    return f_t, forget(f_t, c_prev)


# %% muted for the session: a side effect that stays
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    np.seterr(over="ignore")
    f_t = 1 / (1 + np.exp(-linear(concatenate(h_prev, x_t), W_f, b_f)))
    return f_t, forget(f_t, c_prev)


# %% memory in-place: the caller's memory changes, integers fail
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    c_prev *= f_t
    return f_t, c_prev


# %% memory written: the caller's memory changes, integers are cut
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    c_prev[...] = f_t * c_prev
    return f_t, c_prev


# %% bias in-place: the caller's bias changes
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    b_f += 1
    return f_t, forget(f_t, c_prev)


# %% hidden state replaced: the caller's h_prev changes
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    h_prev[...] = f_t
    return f_t, forget(f_t, c_prev)


# %% type of the memory: integers cut the decimals
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev).astype(c_prev.dtype)


# %% joined along the first axis: right for vectors only
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(np.concatenate([h_prev, x_t]), W_f, b_f))
    return f_t, forget(f_t, c_prev)


# %% flattened: right for vectors only
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(np.append(h_prev, x_t) @ W_f + b_f)
    return f_t, f_t * c_prev


# %% first sample: the same gate for all of the batch
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    if f_t.ndim == 2:
        f_t = np.tile(f_t[0], (len(f_t), 1))
    return f_t, forget(f_t, c_prev)


# %% batch of one squeezed: a single sample loses its axis
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return np.squeeze(f_t), np.squeeze(forget(f_t, c_prev))


# %% three and seven: the lecture's sizes are built in
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(h_prev @ W_f[:3] + x_t @ W_f[3:7] + b_f)
    return f_t, forget(f_t, c_prev)


# %% clipped gate: never quite closed or open
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = np.clip(sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f)), 0.01, 0.99)
    return f_t, forget(f_t, c_prev)


# %% rounded gate: two digits
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = np.round(sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f)), 2)
    return f_t, forget(f_t, c_prev)


# %% absolute memory: the sign is lost
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, np.abs(forget(f_t, c_prev))


# %% the example's weights: notebook variables instead of the arguments
my_W = np.array([[1, 0, -1], [1, -1, 0], [-1, 0, -1], [-2, -5, -1], [-3, 1, -4], [-7, -7, -8], [-2, 0, 0]])
my_b = np.array([3.0, 3.0, 4.0])


def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), my_W, my_b))
    return f_t, forget(f_t, c_prev)


# %% memory carried over: the kept memory of the last call is used
memory = {}


def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    kept = forget(f_t, memory.get(c_prev.shape, c_prev))
    memory[c_prev.shape] = kept
    return f_t, kept


# %% first call only: remembered gate
gates = {}


def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = gates.setdefault(h_prev.shape, sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f)))
    return f_t, forget(f_t, c_prev)


# %% printed: shown, not returned
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    print(f_t, forget(f_t, c_prev))


# %% joined to one: gate and memory in one long row
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return np.concatenate([f_t, forget(f_t, c_prev)], axis=-1)


# %% dictionary: names instead of a pair
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return {"f_t": f_t, "c_kept": forget(f_t, c_prev)}


# %% the gate adds to the memory: forget and input confused
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev) + (1 - f_t) * h_prev


# %% sigma of the product: squashed after the memory
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    return sigmoid(z), sigmoid(z * c_prev)


# %% overflow muted here only: the overflow is hidden, not avoided
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = np.hstack([h_prev, x_t]).dot(W_f) + b_f
    with np.errstate(over="ignore"):
        f_t = 1 / (1 + np.exp(-z))
    return f_t, np.multiply(f_t, c_prev)
