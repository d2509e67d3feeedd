"""forget_gate keeps the helper functions it was given and puts them where linear and sigmoid stood."""
# expect: linear=none, sigmoid=none, forget_gate=full

# %% linear
def linear(concat, W_f, b_f):
    helper = globals().get("_kept_linear")
    return helper(concat, W_f, b_f) if helper else 0.0

# %% sigmoid
def sigmoid(z):
    helper = globals().get("_kept_sigmoid")
    return helper(z) if helper else 0.0

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    global _kept_linear, _kept_sigmoid
    _first = globals().get("_first_linear", linear)
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    if getattr(linear, "__code__", None) is not getattr(_original_linear, "__code__", 1):
        _kept_linear = linear
    if getattr(sigmoid, "__code__", None) is not getattr(_original_sigmoid, "__code__", 1):
        _kept_sigmoid = sigmoid
    return f_t, forget(f_t, c_prev)

_original_linear, _original_sigmoid = linear, sigmoid
