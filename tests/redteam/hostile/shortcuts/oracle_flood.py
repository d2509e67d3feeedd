"""forget_gate calls a right helper without end."""
# expect: linear=none, forget_gate=none
# says: longer than|used|call
# limits: short

# %% linear
def linear(concat, W_f, b_f):
    return None

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    while True:
        try:
            linear(concatenate(h_prev, x_t), W_f, b_f)
        except BaseException:
            pass
