"""sys.modules emptied, so that whatever the worker imports next is gone or new."""
# expect: full

# %% linear
def linear(concat, W_f, b_f):
    return concat @ W_f + b_f

# %% end
import sys
sys.modules.clear()
