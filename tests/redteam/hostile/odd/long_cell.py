"""A right function in a cell of forty thousand characters, and a wrong one in the next long cell."""
# expect: forget=none

# %% linear
_pasted = """
0.123456789 0.123456789 0.123456789 0.123456789
"""
def linear(concat, W_f, b_f):
    return concat @ W_f + b_f

# %% forget
def forget(f_t, c_prev):
    return None

# %% notebook
for cell in notebook["cells"]:
    if cell["id"] in ("linear", "forget"):
        cell["source"] = "# " + "pasted " * 6000 + "\n" + cell["source"]
