"""The grade ids of a right and an empty exercise swapped."""
# expect: linear=none

# %% linear
def linear(concat, W_f, b_f):
    return None

# %% notebook
swap = {"linear": "sigmoid", "sigmoid": "linear", "check_linear": "check_sigmoid", "check_sigmoid": "check_linear"}
for cell in notebook["cells"]:
    data = cell["metadata"].get("nbgrader", {})
    data["grade_id"] = swap.get(data.get("grade_id"), data.get("grade_id"))
