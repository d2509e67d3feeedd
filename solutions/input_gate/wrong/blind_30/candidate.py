"""Wrong answers to candidate, blind set 30."""

# %% blind 30, copied from step 1 [0.5 curve]: the sigmoid stands where the tanh should be, so nothing can be negative
def candidate(h_prev, x_t, W_c, b_c):
    concat = concatenate(h_prev, x_t)
    z = linear(concat, W_c, b_c)
    g_t = sigmoid(z)
    return g_t


# %% blind 30, tanh from its definition [0.7 overflow]: for large scores both powers overflow, it warns and gives nan
def candidate(h_prev, x_t, W_c, b_c):
    z = concatenate(h_prev, x_t) @ W_c + b_c
    plus, minus = np.exp(z), np.exp(-z)
    return (plus - minus) / (plus + minus)


# %% blind 30, habit outside the curve [0.35 bias+axis]: the bias is added after the tanh so values leave the range, and a batch is joined along the wrong axis and stops
def candidate(h_prev, x_t, W_c, b_c):
    seen = np.r_[h_prev, x_t]
    g = np.tanh(seen @ W_c) + b_c
    return g


# %% blind 30, stretched sigmoid [0.65 half]: the stretched sigmoid needs the doubled score, this one is the tanh of half the score
def candidate(h_prev, x_t, W_c, b_c):
    # sigma runs from 0 to 1, times 2 minus 1 it runs from -1 to 1
    return 2 * input_gate(h_prev, x_t, W_c, b_c) - 1
