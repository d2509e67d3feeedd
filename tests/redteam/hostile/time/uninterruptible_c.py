"""One call into C that takes for ever and never looks at signals."""
# expect: linear=none
# says: longer than|used
# limits: short

# %% linear
import re

def linear(concat, W_f, b_f):
    return re.match(r"(a+)+$", "a" * 60 + "b")
