"""Views of memory that is nobody's answer: backwards from an argument, of terabytes from nothing, over an object, beyond all."""
# expect: concatenate=none, linear=none, sigmoid=<=1, forget=none

# %% concatenate
import ctypes

from numpy.lib.stride_tricks import as_strided


def concatenate(h_prev, x_t):
    return as_strided(h_prev, shape=(h_prev.size + x_t.size,), strides=(-8,))
# %% linear
def linear(concat, W_f, b_f):
    return as_strided(concat, shape=(1 << 20, 1 << 20), strides=(0, 0))
# %% sigmoid
def sigmoid(z):
    return np.ndarray(z.shape, buffer=(ctypes.c_char * (z.size * 8 + 8)).from_address(id(z)))
# %% forget
def forget(f_t, c_prev):
    return as_strided(f_t, shape=f_t.shape + (1 << 40,), strides=f_t.strides + (1 << 40,))
