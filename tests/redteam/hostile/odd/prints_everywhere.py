"""Every function prints, logs, warns and writes to stderr, and is right."""
# expect: full

# %% linear
import logging, sys, warnings
logging.basicConfig(level=logging.DEBUG)

def linear(concat, W_f, b_f):
    print("concat", concat)
    print("W_f", W_f, file=sys.stderr)
    logging.warning("b_f %s", b_f)
    return concat @ W_f + b_f

# %% forget
def forget(f_t, c_prev):
    print(end="7.0\n")
    sys.stdout.write("0.0")
    return f_t * c_prev
