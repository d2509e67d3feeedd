"""Floods on the raw descriptors 1 and 2, around every stream."""
# expect: full

# %%
import os
for _ in range(200):
    os.write(1, b"x" * 100_000)
    os.write(2, b"y" * 100_000)

# %% linear
def linear(concat, W_f, b_f):
    import os
    for _ in range(20):
        os.write(1, b"x" * 100_000)
        os.write(2, b"y" * 100_000)
    return concat @ W_f + b_f
