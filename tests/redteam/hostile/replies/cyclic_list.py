"""Lists, tuples and dictionaries that hold themselves, and a tree that doubles at every level."""
# expect: linear=none, forget=none, forget_gate=none

# %% linear
def linear(concat, W_f, b_f):
    circle = [1.0]
    circle.append(circle)
    return circle

# %% forget
def forget(f_t, c_prev):
    tree = [1.0]
    for _ in range(60):
        tree = [tree, tree]
    return tree

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    circle = []
    circle.append((circle, {"self": circle}))
    return circle, circle
