"""Every cell has the grade id of the most valuable check."""
# expect: linear=none

# %% linear
def linear(concat, W_f, b_f):
    return None

# %% notebook
for cell in notebook["cells"]:
    cell["metadata"].setdefault("nbgrader", {})["grade_id"] = "check_forget_gate"
    cell["id"] = "same"
