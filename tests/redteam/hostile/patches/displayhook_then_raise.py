"""A false value through the display hook, then an exception: full marks with nbgrader."""
# expect: linear=none

# %% linear
def linear(concat, W_f, b_f):
    import sys
    sys.displayhook("7.0")
    raise RuntimeError

# %% end
import sys
sys.displayhook(7.0)
raise RuntimeError
