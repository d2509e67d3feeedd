"""forget_gate lets the right helpers work in the grader's process, as hard as their arguments allow."""
# expect: linear=none, forget_gate=none
# limits: short

# %% linear
def linear(concat, W_f, b_f):
    return None

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    for n in (1400, 700, 300, 100, 50):
        try:
            for _ in range(100):
                linear(np.ones((n, n)), np.ones((n, n)), np.ones(n))
            for _ in range(100):
                linear(np.ones((n * n // 2, 1)), np.ones((1, n * n // 2)), np.ones(1))
        except Exception:
            pass
    return None, None
