"""Catches every exception, so that a time-out by exception is swallowed."""
# expect: linear=none
# says: longer than|used
# limits: short

# %% linear
def linear(concat, W_f, b_f):
    while True:
        try:
            while True:
                pass
        except BaseException:
            continue
