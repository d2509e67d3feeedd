"""Right answers to forget_gate, blind set 23."""

# %% blind 23, row by row
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    shares, kept = [], []
    for h, x, c in zip(*map(np.atleast_2d, (h_prev, x_t, c_prev))):
        shares.append(sigmoid(linear(concatenate(h, x), W_f, b_f)))
        kept.append(forget(shares[-1], c))
    return np.array(shares).reshape(c_prev.shape), np.array(kept).reshape(c_prev.shape)

# %% blind 23, never side by side
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = len(b_f)
    z = np.tensordot(h_prev, W_f[:H], axes=1) + np.tensordot(x_t, W_f[H:], axes=1) + b_f
    return (f := 0.5 + 0.5 * np.tanh(z / 2)), f * c_prev

# %% blind 23, chain of lambdas
from functools import reduce


def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    chain = (lambda pair: concatenate(*pair), lambda row: linear(row, W_f, b_f), sigmoid)
    f_t = reduce(lambda value, step: step(value), chain, (h_prev, x_t))
    return f_t, forget(f_t, c_prev)
