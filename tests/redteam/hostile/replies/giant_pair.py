"""A pair of arrays that are each allowed and too large together, many times."""
# expect: forget_gate=none
# says: gave back too much
# limits: short

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    big = np.zeros(3 << 20)
    return tuple([big] * 1000)
