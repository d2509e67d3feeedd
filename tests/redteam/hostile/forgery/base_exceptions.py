"""Exceptions that are no Exception: each would end a careless grader."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
def concatenate(h_prev, x_t):
    raise KeyboardInterrupt

# %% linear
def linear(concat, W_f, b_f):
    raise GeneratorExit

# %% sigmoid
def sigmoid(z):
    raise SystemExit(0)

# %% forget
def forget(f_t, c_prev):
    class Own(BaseException):
        pass
    raise Own

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    raise BaseExceptionGroup("all", [KeyboardInterrupt(), SystemExit(0), StopIteration()])
