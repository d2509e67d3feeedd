"""Wrong answers to update_cell, blind set 33."""

# %% blind 33, input first [0.5 order]: takes the matrices in the order input gate and forget gate and candidate, so the shares kept and written are exchanged
def update_cell(h_prev, x_t, c_prev, W, b):
    W_in, W_forget, W_cand = W
    b_in, b_forget, b_cand = b
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_forget, b_forget)
    i_t = input_gate(h_prev, x_t, W_in, b_in)
    g_t = candidate(h_prev, x_t, W_cand, b_cand)
    return c_kept + i_t * g_t


# %% blind 33, after forgetting [0.45 state]: input gate and candidate read the kept memory in place of h_prev because it is newer, so what is written is wrong
def update_cell(h_prev, x_t, c_prev, W, b):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    # forgetting comes first, so the next two already see what is left
    i_t = input_gate(c_kept, x_t, W[1], b[1])
    g_t = candidate(c_kept, x_t, W[2], b[2])
    c_t = c_kept + i_t * g_t
    return c_t


# %% blind 33, three equal layers [0.3 sigmoid+bias]: all three layers go through the sigmoid, so the candidate is never negative, and all three get the first bias
def update_cell(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    f_t, i_t, g_t = [sigmoid(linear(concat, matrix, b[0])) for matrix in W]
    return f_t * c_prev + i_t * g_t


# %% blind 33, einsum for one row [0.65 batch]: all three scores with one einsum over a single row, right for one sample, but a batch stops because concat has one index more
def update_cell(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    scores = np.einsum("i,kih->kh", concat, W) + b
    f_t = sigmoid(scores[0])
    i_t = sigmoid(scores[1])
    g_t = np.tanh(scores[2])
    return f_t * c_prev + i_t * g_t
