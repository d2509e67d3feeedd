"""os._exit in the calls of one function, with a status that says that all is well."""
# expect: linear=none
# says: end|exit|died|stop|process

# %% linear
import os

def linear(concat, W_f, b_f):
    os._exit(0)
