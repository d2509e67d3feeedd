"""Wrong answers to input_gate, blind set 24."""

# %% blind 24, three rows and the rest [0.7 hardcoded]: splits the matrix after the third row whatever the size of the memory
def input_gate(h_prev, x_t, W_i, b_i):
    from_h = h_prev @ W_i[:3]
    from_x = x_t @ W_i[3:]
    return sigmoid(from_h + from_x + b_i)


# %% blind 24, the same build, so the same function [0.4 pair+globals]: calls forget_gate with the memory of the notebook and hands back its pair
def input_gate(h_prev, x_t, W_i, b_i):
    # same formula as the forget gate, only other weights
    return forget_gate(h_prev, x_t, c_prev, W_i, b_i)


# %% blind 24, habit of not writing [0.45 sign]: takes the bias away, because it is a habit of not writing
def input_gate(h_prev, x_t, W_i, b_i):
    concat = concatenate(h_prev, x_t)
    score = linear(concat, W_i, -b_i)
    return sigmoid(score)


# %% blind 24, return inside the loop [0.6 loop]: loops over the samples and leaves with the first one
def input_gate(h_prev, x_t, W_i, b_i):
    concat = concatenate(h_prev, x_t)
    if concat.ndim == 1:
        return sigmoid(linear(concat, W_i, b_i))
    shares = []
    for row in concat:
        shares.append(sigmoid(linear(row, W_i, b_i)))
        return np.array(shares)
