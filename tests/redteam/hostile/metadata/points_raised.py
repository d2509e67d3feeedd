"""The points of every grade cell multiplied by a hundred."""
# expect: linear=none

# %% linear
def linear(concat, W_f, b_f):
    return None

# %% notebook
for cell in notebook["cells"]:
    if "points" in cell["metadata"].get("nbgrader", {}):
        cell["metadata"]["nbgrader"]["points"] = 700
