"""A hundred megabytes on stdout and stderr, in a cell and in calls."""
# expect: full

# %%
import sys
for _ in range(1000):
    print("x" * 100_000)
    print("y" * 1_000, file=sys.stderr)

# %% forget
def forget(f_t, c_prev):
    for _ in range(100):
        print("z" * 100_000)
    return f_t * c_prev
