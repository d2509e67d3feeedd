"""Wrong answers to `retention`, each a cell with what is wrong after the colon: all of them lose points."""
# %% power of the base e: no gate
def retention(b_f, steps):
    return np.exp(-b_f * steps)


# %% the other way round: the exponent is the share
def retention(b_f, steps):
    return steps ** sigmoid(b_f)


# %% gate of the power: the bias is raised
def retention(b_f, steps):
    return sigmoid(b_f**steps)


# %% always a half: no bias
def retention(b_f, steps):
    return np.full(len(b_f), 0.5**steps)


# %% loop that starts again: one step
def retention(b_f, steps):
    for _ in range(steps):
        left = np.ones(len(b_f))
        left = left * sigmoid(b_f)
    return left


# %% gate again and again: the share goes through the gate
def retention(b_f, steps):
    left = b_f
    for _ in range(steps):
        left = sigmoid(left)
    return left


# %% starts with the share: one step too many
def retention(b_f, steps):
    left = sigmoid(b_f)
    for _ in range(steps):
        left = left * sigmoid(b_f)
    return left


# %% ends early: a return inside of the loop
def retention(b_f, steps):
    left = np.ones(len(b_f))
    for _ in range(steps):
        left = left * sigmoid(b_f)
        return left


# %% three units: a fixed size
def retention(b_f, steps):
    left = np.ones(3)
    for _ in range(steps):
        left = left * sigmoid(b_f)
    return left


# %% whole numbers: cut off
def retention(b_f, steps):
    left = np.ones_like(b_f)
    for _ in range(steps):
        left[...] = left * sigmoid(b_f)
    return left.astype(int)


# %% steps inside: the bias is multiplied by the steps
def retention(b_f, steps):
    return sigmoid(b_f * steps)

# %% what is lost: one minus what is left
def retention(b_f, steps):
    f = sigmoid(b_f)
    return 1 - f ** steps

# %% share a step: the share is divided by the steps, or multiplied
def retention(b_f, steps):
    return sigmoid(b_f) * steps


# %% half a share: the sigmoid is put on what is left, once a step
def retention(b_f, steps):
    left = np.ones(b_f.shape)
    for step in range(steps):
        left = left * sigmoid(b_f * left)
    return left


# %% one step too many: the power is steps + 1
def retention(b_f, steps):
    left = sigmoid(b_f)
    for step in range(steps):
        left = left * sigmoid(b_f)
    return left
