"""Right answers to `candidate`, each a cell: all of them earn full marks."""
# %% with the helpers
def candidate(h_prev, x_t, W_c, b_c):
    return np.tanh(linear(concatenate(h_prev, x_t), W_c, b_c))


# %% a stretched sigmoid
def candidate(h_prev, x_t, W_c, b_c):
    return 2 * sigmoid(2 * linear(concatenate(h_prev, x_t), W_c, b_c)) - 1


# %% weights split
def candidate(h_prev, x_t, W_c, b_c):
    H = len(W_c) - x_t.shape[-1]
    return np.tanh(h_prev @ W_c[:H] + x_t @ W_c[H:] + b_c)


# %% one exponential of what is not positive
def candidate(h_prev, x_t, W_c, b_c):
    z = np.concatenate([h_prev, x_t], axis=-1) @ W_c + b_c
    e = np.exp(-2 * np.abs(z))
    return np.sign(z) * (1 - e) / (1 + e)


# %% einsum
def candidate(h_prev, x_t, W_c, b_c):
    return np.tanh(np.einsum("...k,kh->...h", concatenate(h_prev, x_t), W_c) + b_c)


# %% math, number by number
import math


def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    return np.array([math.tanh(number) for number in z.ravel()]).reshape(z.shape)


# %% from a gate of twice the score
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    return 2 * sigmoid(2 * z) - 1

# %% number by number with math
def candidate(h_prev, x_t, W_c, b_c):
    import math

    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    return np.array([math.tanh(value) for value in z.ravel()]).reshape(z.shape)
