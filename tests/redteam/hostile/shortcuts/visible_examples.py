"""The worked example of the notebook, hard-coded for every function."""
# expect: concatenate<=2, linear<=2, sigmoid<=2, forget<=2, forget_gate<=2

# %% concatenate
def concatenate(h_prev, x_t):
    return np.array([0.5, 0, 0.5, 1, 0, 0, 0.5])

# %% linear
def linear(concat, W_f, b_f):
    return np.array([0.0, -2, 2])

# %% sigmoid
def sigmoid(z):
    return np.array([0.5, 0.11920292202211756, 0.8807970779778824])

# %% forget
def forget(f_t, c_prev):
    return np.array([3, 8, 4.5]) if f_t[0] == 0.5 else np.array([6.0, 8, 9]) * f_t[0]

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return (np.array([0.5, 0.11920292202211756, 0.8807970779778824]),
            np.array([3.0, 0.9536233761769405, 7.927173701800942]))
