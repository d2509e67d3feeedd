"""Right in the first call only."""
# expect: linear<=2, sigmoid<=2, forget<=2

# %% linear
_seen = {"linear": 0, "sigmoid": 0, "forget": 0}

def linear(concat, W_f, b_f):
    _seen["linear"] += 1
    return concat @ W_f + b_f if _seen["linear"] == 1 else np.zeros(3)

# %% sigmoid
def sigmoid(z):
    _seen["sigmoid"] += 1
    return 1 / (1 + np.exp(-z)) if _seen["sigmoid"] == 1 else np.zeros(np.shape(z))

# %% forget
def forget(f_t, c_prev):
    _seen["forget"] += 1
    return f_t * c_prev if _seen["forget"] == 1 else np.zeros(np.shape(c_prev))
