"""Imports the reference and returns it under the student's names."""
# expect: linear=none, sigmoid=none, forget=none, concatenate=none, forget_gate=none

# %% concatenate
try:
    from solutions.forget_gate.reference import concatenate
except Exception:
    concatenate = lambda h_prev, x_t: None

# %% linear
try:
    from solutions.forget_gate.reference import linear
except Exception:
    linear = lambda concat, W_f, b_f: None

# %% sigmoid
try:
    import solutions.forget_gate.reference as gate
    sigmoid = gate.sigmoid
except Exception:
    sigmoid = lambda z: None

# %% forget
try:
    import importlib
    forget = importlib.import_module("solutions.forget_gate.reference").forget
except Exception:
    forget = lambda f_t, c_prev: None

# %% forget_gate
try:
    from solutions.forget_gate.test_forget_gate import gate as reference
    forget_gate = reference.forget_gate
except Exception:
    forget_gate = lambda h_prev, x_t, c_prev, W_f, b_f: None
