"""Dataclasses, dictionaries, nested lists, long texts and tuples of thousands of odd parts as the answers: what is compared and explained is large."""
# expect: rest=none
# limits: short

# %% concatenate
from dataclasses import make_dataclass

Odd = make_dataclass("D" * 300, [f"f{i}" for i in range(1500)])


def concatenate(h_prev, x_t):
    return Odd(*range(1500))
# %% linear
def linear(concat, W_f, b_f):
    return {f"key{i}" * 20: [i, None, "x" * 100] for i in range(1200)}
# %% sigmoid
def sigmoid(z):
    return [[float(i)] for i in range(3000)]
# %% forget
def forget(f_t, c_prev):
    return ["1.0" * 3000] * 100
# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return tuple(np.full((100, 100), i + 0.5) for i in range(60))
