"""Sixty cells that each hang up and go on spinning: every one costs a worker, and the patience of whoever ends it."""
# expect: rest=any
# limits: short

# %% notebook
for n in range(60):
    notebook["cells"].insert(3, {"cell_type": "code", "id": f"deaf{n}", "metadata": {}, "outputs": [],
                                 "execution_count": None,
                                 "source": f"import os\nos.closerange(0, 64)\nwhile {n + 1}:\n    pass"})
