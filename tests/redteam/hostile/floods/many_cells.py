"""Thousands of cells that each print as much as a cell may, and raise."""
# expect: full

# %% notebook
for n in range(3000):
    notebook["cells"].append({"cell_type": "code", "id": f"flood{n}", "metadata": {}, "outputs": [],
                              "execution_count": None, "source": f"print('x' * 20_000)\nraise ValueError({n})"})
