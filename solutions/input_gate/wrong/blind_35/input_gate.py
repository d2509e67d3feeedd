"""Wrong answers to input_gate, blind set 35."""

# %% blind 35, old Keras gate [0.55 hardsigmoid]: the straight hard sigmoid of old Keras in place of the sigmoid, 0.9 for a score of 2 and exactly 0 or 1 beyond 2.5
def input_gate(h_prev, x_t, W_i, b_i):
    # recurrent_activation = "hard_sigmoid"
    z = linear(concatenate(h_prev, x_t), W_i, b_i)
    return np.clip(0.2 * z + 0.5, 0.0, 1.0)


# %% blind 35, einsum that adds the samples [0.55 batch]: right for one sample; the n is missing behind the arrow, so the scores of all samples of a batch are added up and one row (H,) comes out
def input_gate(h_prev, x_t, W_i, b_i):
    rows = np.atleast_2d(concatenate(h_prev, x_t))
    return sigmoid(np.einsum("nk,kh->h", rows, W_i) + b_i)


# %% blind 35, recycles the forget gate [0.6 pair]: clever reuse with a memory of ones, but forget_gate returns a pair and the whole pair is handed on, the share is there twice
def input_gate(h_prev, x_t, W_i, b_i):
    return forget_gate(h_prev, x_t, np.ones_like(h_prev), W_i, b_i)


# %% blind 35, habit of not writing [0.5 sign+overflow]: the bias is subtracted, so the subject of boys gets a score of 8 in place of 2; and the formula typed in again warns of an overflow at scores far below zero
def input_gate(h_prev, x_t, W_i, b_i):
    # the bias is a habit of NOT writing, so it has to be taken away
    score = concatenate(h_prev, x_t) @ W_i - b_i
    return 1 / (1 + np.exp(-score))
