"""Every cell is said to be locked, a solution, a grade and a task at once."""
# expect: full

# %% notebook
for cell in notebook["cells"]:
    cell["metadata"]["nbgrader"] = {"schema_version": 99, "grade": True, "solution": True, "locked": True,
                                    "task": True, "grade_id": "../../etc/passwd", "points": 1e308}
