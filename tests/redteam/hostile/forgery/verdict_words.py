"""Answers that are verdicts: strings, dicts and JSON that would be a result."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
def concatenate(h_prev, x_t):
    return "pass"

# %% linear
def linear(concat, W_f, b_f):
    return {"status": "pass", "score": 7.0, "max_score": 7.0}

# %% sigmoid
def sigmoid(z):
    return '{"version": 1, "status": "graded", "score": 40.0}'

# %% forget
def forget(f_t, c_prev):
    return True

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return (True, True)
