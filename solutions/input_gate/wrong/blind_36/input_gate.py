"""Wrong answers to input_gate, blind set 36."""

# %% blind 36, spike or no spike [0.4 threshold]: the scores are compared with 0 instead of bent by the sigmoid, so the shares are only 0 or 1 and boys gives [0, 1, 0]
def input_gate(h_prev, x_t, W_i, b_i):
    z = linear(concatenate(h_prev, x_t), W_i, b_i)
    spike = z > 0
    return spike.astype(float)

# %% blind 36, logistic with rheobase [0.4 sign+overflow]: the bias is subtracted as a threshold, so the habit works the wrong way round; and the naive exponential warns of overflow at large negative scores
def input_gate(h_prev, x_t, W_i, b_i):
    drive = concatenate(h_prev, x_t) @ W_i
    threshold = b_i
    slope = 1.0
    p_open = 1 / (1 + np.exp(-(drive - threshold) / slope))
    return p_open

# %% blind 36, first three rows [0.7 hardcoded]: the matrix is cut after row 3 whatever H is, so boys and its batches are right and other numbers of units stop in the product
def input_gate(h_prev, x_t, W_i, b_i):
    W_hi = W_i[0:3, :]
    W_xi = W_i[3:, :]
    score = np.dot(h_prev, W_hi) + np.dot(x_t, W_xi) + b_i
    return sigmoid(score)

# %% blind 36, forget gate with other weights [0.45 container+global]: the share is right but comes back in a pair with what that share would keep; and the memory is taken from the notebook's c_prev, so other numbers of units stop
def input_gate(h_prev, x_t, W_i, b_i):
    # same build as the forget gate, so reuse it
    return forget_gate(h_prev, x_t, c_prev, W_i, b_i)
