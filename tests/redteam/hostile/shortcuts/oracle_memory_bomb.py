"""forget_gate asks the right linear for an outer product of many gigabytes, in the grader's memory."""
# expect: linear=none, forget_gate=none
# limits: short

# %% linear
def linear(concat, W_f, b_f):
    return None

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    for n in (200_000, 60_000, 20_000):
        try:
            linear(np.ones((n, 1)), np.ones((1, n)), np.ones(n))
        except Exception:
            pass
    return None, None
