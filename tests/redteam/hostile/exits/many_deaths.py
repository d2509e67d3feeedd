"""Four hundred cells that each end the process: every one costs a worker and a run of all cells before it."""
# expect: rest=any
# limits: short

# %% notebook
for n in range(400):
    notebook["cells"].append({"cell_type": "code", "id": f"exit{n}", "metadata": {}, "outputs": [],
                              "execution_count": None, "source": f"import os\nos._exit({n % 9})"})
