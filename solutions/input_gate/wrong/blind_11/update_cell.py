"""Blind set 11: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 11, gates by name [0.6 order]: names the layers in the order of torch, input, forget, candidate
def update_cell(h_prev, x_t, c_prev, W, b):
    names = ["input", "forget", "candidate"]
    concat = concatenate(h_prev, x_t)
    score = {name: linear(concat, W[k], b[k]) for k, name in enumerate(names)}
    forget = sigmoid(score["forget"])
    enter = sigmoid(score["input"])
    news = np.tanh(score["candidate"])
    return forget * c_prev + enter * news


# %% blind 11, one thing after the other [0.6 argument]: gives the kept memory instead of the hidden state to the input gate and the candidate
def update_cell(h_prev, x_t, c_prev, W, b):
    W_f, W_i, W_c = W
    b_f, b_i, b_c = b
    _, state = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    i_t = sigmoid(linear(concatenate(state, x_t), W_i, b_i))
    g_t = np.tanh(linear(concatenate(state, x_t), W_c, b_c))
    state = state + i_t * g_t
    return state


# %% blind 11, everything is a gate [0.4 sigmoid+tuple]: takes the sigmoid for the candidate as well, and returns the memory together with the shares
def update_cell(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    layers = []
    for matrix, bias in zip(W, b):
        layers.append(sigmoid(linear(concat, matrix, bias)))
    f_t, i_t, g_t = layers
    c_t = f_t * c_prev + i_t * g_t
    return c_t, f_t, i_t
