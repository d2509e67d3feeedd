"""Every function ends the process in its own way."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %% concatenate
import ctypes, os, signal, sys

def concatenate(h_prev, x_t):
    sys.exit(0)

# %% linear
def linear(concat, W_f, b_f):
    os.abort()

# %% sigmoid
def sigmoid(z):
    os.kill(os.getpid(), signal.SIGKILL)

# %% forget
def forget(f_t, c_prev):
    ctypes.string_at(0)

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    ctypes.CDLL(None).exit(0)
