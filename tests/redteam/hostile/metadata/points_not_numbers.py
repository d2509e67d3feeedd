"""Points that are NaN, infinite, negative, text and lists."""
# expect: full

# %% notebook
values = [float("nan"), float("inf"), -5, "40", [40], {"a": 1}, None, True]
for cell, value in zip((c for c in notebook["cells"] if "nbgrader" in c["metadata"]), values * 9):
    cell["metadata"]["nbgrader"]["points"] = value
