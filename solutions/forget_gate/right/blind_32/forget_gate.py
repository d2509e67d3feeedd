"""Right answers to forget_gate, blind set 32."""

# %% blind 32, pipeline with reduce
from functools import reduce


def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    layers = [lambda pair: concatenate(*pair), lambda row: linear(row, W_f, b_f), sigmoid]
    f_t = reduce(lambda value, layer: layer(value), layers, (h_prev, x_t))
    return f_t, forget(f_t, c_prev)


# %% blind 32, two products and a tanh
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    n_hidden = h_prev.shape[-1]
    W_h, W_x = np.split(W_f, [n_hidden])
    score = h_prev @ W_h + x_t @ W_x + b_f
    share = (1 + np.tanh(score / 2)) / 2
    return share, np.multiply(share, c_prev)


# %% blind 32, a batch of one and back
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    shape = np.shape(c_prev)
    h, x, c = (np.atleast_2d(a) for a in (h_prev, x_t, c_prev))
    z = np.hstack([h, x]) @ W_f + b_f
    f = np.exp(-np.logaddexp(0, -z))
    return f.reshape(shape), (f * c).reshape(shape)
