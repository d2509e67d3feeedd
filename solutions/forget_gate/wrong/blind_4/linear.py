"""Blind set 4: wrong answers to linear, written after the third set was mended, before they were run."""

# %% blind 4, the sum of everything [0.2 sum]: one number plus the bias
def linear(concat, W_f, b_f):
    return np.sum(concat @ W_f) + b_f

# %% blind 4, bias squared, rounded [0.4 bias+rounded]: b_f * b_f, three decimals
def linear(concat, W_f, b_f):
    return np.round(concat @ W_f + b_f * b_f, 3)

# %% blind 4, weights of the notebook [0.4 globals]: W_f as a default
def linear(concat, weights=W_f, b=b_f):
    return concat @ W_f + b

# %% blind 4, plus equals on a name [0.35 name]: z was never begun
def linear(concat, W_f, b_f):
    for i in range(len(concat)):
        z += concat[i] * W_f[i]
    return z + b_f
