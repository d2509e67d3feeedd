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


# %% only share [0.35 single]: only f_t comes back, a pair is due
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))


# %% upside [0.5 upside]: what is kept is what should be forgotten
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, (1 - f_t) * c_prev


# %% order [0.5 order]: x_t stands before h_prev
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(x_t, h_prev), W_f, b_f)
    f_t = sigmoid(z)
    return f_t, forget(f_t, c_prev)


# %% order np [0.5 order]: x_t stands before h_prev
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(np.concatenate([x_t, h_prev], axis=-1) @ W_f + b_f)
    return f_t, f_t * c_prev


# %% bias outside [0.45 bias]: the bias is added after the sigmoid
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(concatenate(h_prev, x_t) @ W_f) + b_f
    return f_t, f_t * c_prev


# %% c for h [0.4 memory]: the memory stands where the hidden state is due
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(c_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev)


# %% memory untouched [0.45 missing]: the memory comes back as it was
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, c_prev.copy()


# %% kept from z [0.5 nosigmoid]: the memory is multiplied by the scores, not the shares
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    f_t = sigmoid(z)
    return f_t, forget(z, c_prev)


# %% add memory [0.5 add]: the share is added to the memory
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, f_t + c_prev


# %% dot memory [0.45 dot]: the kept memory is one number
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, f_t @ c_prev


# %% softmax for sigmoid [0.4 softmax]: the shares are made to sum to 1
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    f_t = e / e.sum(axis=-1, keepdims=True)
    return f_t, f_t * c_prev


# %% sigmoid twice [0.4 extra]: the sigmoid is in twice
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f)))
    return f_t, forget(f_t, c_prev)


# %% tanh memory [0.5 extra]: the memory is squeezed before it is kept
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, f_t * np.tanh(c_prev)


# %% own textbook [0.85 overflow]: exp overflows for a strong bias
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = np.concatenate([h_prev, x_t], axis=-1) @ W_f + b_f
    f_t = 1 / (1 + np.exp(-z))
    return f_t, f_t * c_prev


# %% W T [0.7 batch]: right for one sample, a batch does not fit
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = W_f.T @ np.concatenate([h_prev, x_t], axis=-1) + b_f
    f_t = sigmoid(z)
    return f_t, f_t * c_prev


# %% globals W [0.5 globals]: the notebook's W_f and b_f are used
def forget_gate(h, x, c, W, b):
    f_t = sigmoid(linear(concatenate(h, x), W_f, b_f))
    return f_t, forget(f_t, c)


# %% globals all [0.35 globals]: nothing of its arguments is used
def forget_gate(h, x, c, W, b):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev)


# %% in place memory [0.85 mutation]: the memory itself is changed
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    c_prev *= f_t
    return f_t, c_prev


# %% dict [0.6 container]: a dict is no pair
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return {"f_t": f_t, "c_kept": f_t * c_prev}


# %% joined pair [0.55 container]: the two are glued into one array
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return np.concatenate([f_t, f_t * c_prev], axis=-1)


# %% rounded [0.6 rounded]: the shares are rounded
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = np.round(sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f)), 2)
    return f_t, f_t * c_prev


# %% print pair [0.4 return]: print shows, return hands over
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    print(f_t, forget(f_t, c_prev))


# %% linear two args [0.4 name]: linear is called without its bias
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f))
    return f_t, forget(f_t, c_prev)


# %% colon missing [0.4 syntax]: the def line lacks its colon
def forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev)


# %% bracket [0.4 syntax]: a bracket is never closed
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f)
    return f_t, forget(f_t, c_prev)


# %% arguments of linear turned [0.4 name]: W_f and concat change places
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(W_f, concatenate(h_prev, x_t), b_f))
    return f_t, forget(f_t, c_prev)


# %% recursion [0.2 recursion]: it calls itself
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return forget_gate(h_prev, x_t, c_prev, W_f, b_f)


# %% x only [0.4 missing]: the hidden state has no say
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    f_t = sigmoid(x_t @ W_f[H:] + b_f)
    return f_t, f_t * c_prev


# %% hard slices [0.75 sizes]: 3 is only the example's size
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(h_prev @ W_f[:3] + x_t @ W_f[3:] + b_f)
    return f_t, f_t * c_prev


# %% order no bias [0.35 order+bias]: x_t first, and no bias
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(concatenate(x_t, h_prev) @ W_f)
    return f_t, f_t * c_prev


# %% no sigmoid upside [0.2 nosigmoid+upside]: scores used as shares, and 1 keeps
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = linear(concatenate(h_prev, x_t), W_f, b_f)
    return f_t, (1 - f_t) * c_prev


# %% no bias rounded [0.4 bias+rounded]: no bias, and rounded shares
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = np.round(sigmoid(concatenate(h_prev, x_t) @ W_f), 3)
    return f_t, f_t * c_prev


# %% h kept swapped [0.35 memory+swapped]: the hidden state is kept, and the results in the wrong order
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t * h_prev, f_t


# %% minus bias h kept [0.3 bias+memory]: the bias is taken away, and the hidden state is kept
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(concatenate(h_prev, x_t) @ W_f - b_f)
    return f_t, f_t * h_prev


# %% order h kept [0.3 order+memory]: x_t first, and the hidden state is kept
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(x_t, h_prev), W_f, b_f))
    return f_t, f_t * h_prev


# %% no bias untouched [0.3 bias+missing]: no bias, and the memory comes back as it was
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(concatenate(h_prev, x_t) @ W_f)
    return f_t, c_prev + 0


# %% upside dict [0.3 upside+container]: 1 keeps, and a dict is no pair
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return {"f": f_t, "c": (1 - f_t) * c_prev}


# %% h doubled no bias [0.4 memory+bias]: h_prev twice, and no bias
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(concatenate(2 * h_prev, x_t) @ W_f)
    return f_t, f_t * c_prev


# %% swapped pair [0.75 swapped]: the two results are in the wrong order
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return forget(f_t, c_prev), f_t


# %% only kept [0.5 single]: only c_kept comes back, a pair is due
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return forget(f_t, c_prev)


# %% no sigmoid (again) [0.3 nosigmoid]: the scores are used as shares
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = linear(concatenate(h_prev, x_t), W_f, b_f)
    return f_t, forget(f_t, c_prev)


# %% upside share [0.4 upside]: the share is turned round
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = 1 - sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, f_t * c_prev


# %% no bias (again) [0.55 bias]: the bias is not there
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(concatenate(h_prev, x_t) @ W_f)
    return f_t, f_t * c_prev


# %% h kept [0.45 memory]: the hidden state is kept, not the memory
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, h_prev)


# %% memory zero [0.4 missing]: nothing of the memory is kept
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, np.zeros_like(c_prev)


# %% z returned [0.55 nosigmoid]: the scores come back where the shares are due
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    f_t = sigmoid(z)
    return z, forget(f_t, c_prev)


# %% tanh for sigmoid [0.4 tanh]: tanh stands where the sigmoid is due
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = np.tanh(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev)


# %% own plain concat [0.7 batch]: a batch is joined one below the other
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = np.concatenate([h_prev, x_t]) @ W_f + b_f
    f_t = sigmoid(z)
    return f_t, f_t * c_prev


# %% globals c [0.5 globals]: the notebook's c_prev is used
def forget_gate(h, x, c, W, b):
    f_t = sigmoid(linear(concatenate(h, x), W, b))
    return f_t, forget(f_t, c_prev)


# %% in place weights [0.8 mutation]: the bias is added to W_f for good
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = concatenate(h_prev, x_t) @ W_f
    b_f += z
    f_t = sigmoid(b_f)
    return f_t, f_t * c_prev


# %% list pair [0.9 container]: lists come back in the pair
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return list(f_t), list(forget(f_t, c_prev))


# %% three values (again) [0.6 container]: three come back, a pair is due
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    f_t = sigmoid(z)
    return z, f_t, forget(f_t, c_prev)


# %% threshold (again) [0.4 threshold]: the gate is fully open or fully closed
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = (sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f)) > 0.5).astype(float)
    return f_t, f_t * c_prev


# %% no return [0.4 return]: the result is made but not returned
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    c_kept = forget(f_t, c_prev)


# %% misspelled helper [0.4 name]: sigmiod is no name that exists
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmiod(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev)


# %% undefined z [0.4 name]: f_t is used before it is made
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    c_kept = f_t * c_prev
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, c_kept


# %% shadowed name [0.4 name]: linear is a number now, not a function
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    linear = linear(concatenate(h_prev, x_t), W_f, b_f)
    f_t = sigmoid(linear)
    return f_t, forget(f_t, c_prev)


# %% h only [0.4 missing]: the word has no say
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    f_t = sigmoid(h_prev @ W_f[:H] + b_f)
    return f_t, f_t * c_prev


# %% added instead of joined [0.3 add]: h_prev and x_t are added
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid((h_prev + x_t) @ W_f + b_f)
    return f_t, f_t * c_prev


# %% swapped upside [0.4 swapped+upside]: wrong order of results, and 1 keeps
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return (1 - f_t) * c_prev, f_t


# %% no bias textbook [0.45 bias+overflow]: no bias, and exp overflows
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = np.concatenate([h_prev, x_t], axis=-1) @ W_f
    f_t = 1 / (1 + np.exp(-z))
    return f_t, f_t * c_prev


# %% order swapped [0.4 order+swapped]: x_t first, and the results in the wrong order
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(x_t, h_prev), W_f, b_f))
    return forget(f_t, c_prev), f_t


# %% no bias only kept [0.3 bias+single]: no bias, and one result instead of a pair
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(concatenate(h_prev, x_t) @ W_f)
    return f_t * c_prev


# %% order upside [0.3 order+upside]: x_t first, and 1 keeps
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(x_t, h_prev), W_f, b_f))
    return f_t, (1 - f_t) * c_prev


# %% tanh no bias [0.25 tanh+bias]: tanh for the sigmoid, and no bias
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = np.tanh(concatenate(h_prev, x_t) @ W_f)
    return f_t, f_t * c_prev


# %% plus sign [0.35 sign]: the sign in the sigmoid is turned
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = concatenate(h_prev, x_t) @ W_f + b_f
    f_t = 1 / (1 + np.exp(z))
    return f_t, f_t * c_prev


# %% plus sign upside [0.3 sign+upside]: the sign is turned, and 1 keeps
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = concatenate(h_prev, x_t) @ W_f + b_f
    f_t = 1 / (1 + np.exp(z))
    return f_t, (1 - f_t) * c_prev


# %% plain concat no bias [0.4 batch+bias]: a batch is joined one below the other, and no bias
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(np.concatenate([h_prev, x_t]) @ W_f)
    return f_t, f_t * c_prev


# %% plus memory upside list [0.25 upside+container]: 1 keeps, and lists come back
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return list(f_t), list((1 - f_t) * c_prev)


# %% in place upside [0.4 upside+mutation]: 1 keeps, and the memory is changed
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    c_prev *= 1 - f_t
    return f_t, c_prev


# %% no bias upside [0.3 bias+upside]: no bias, and 1 keeps
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(concatenate(h_prev, x_t) @ W_f)
    return f_t, (1 - f_t) * c_prev


# %% no bias swapped [0.4 bias+swapped]: no bias, and the results in the wrong order
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(concatenate(h_prev, x_t) @ W_f)
    return f_t * c_prev, f_t


# %% c for h no bias [0.3 memory+bias]: the memory stands where the hidden state is due, and no bias
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(concatenate(c_prev, x_t) @ W_f)
    return f_t, f_t * c_prev


# %% order list [0.45 order+container]: x_t first, and lists come back
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(x_t, h_prev), W_f, b_f))
    return f_t.tolist(), (f_t * c_prev).tolist()


# %% tanh swapped [0.3 tanh+swapped]: tanh for the sigmoid, and the results in the wrong order
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = np.tanh(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t * c_prev, f_t


# %% minus bias upside [0.3 bias+upside]: the bias is taken away, and 1 keeps
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(concatenate(h_prev, x_t) @ W_f - b_f)
    return f_t, c_prev - f_t * c_prev
