"""Blind set 8: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 8, one over one plus, in logarithms
def input_gate(h_prev, x_t, W_i, b_i):
    score = np.einsum("...j,jk->...k", concatenate(h_prev, x_t), W_i) + b_i
    return np.exp(-np.logaddexp(0, -score))
