"""New grade cells with points of their own, that pass whatever happens."""
# expect: linear=none

# %% linear
def linear(concat, W_f, b_f):
    return None

# %% notebook
for n in range(5):
    notebook["cells"].append({
        "cell_type": "code", "id": f"extra{n}", "source": "100.0", "outputs": [], "execution_count": None,
        "metadata": {"nbgrader": {"schema_version": 3, "grade": True, "solution": False, "locked": False,
                                  "task": False, "grade_id": f"check_extra{n}", "points": 100}}})
