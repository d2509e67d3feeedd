"""Outputs of grade cells that hold the score, a display of full marks and an error-free run."""
# expect: linear=none

# %% linear
def linear(concat, W_f, b_f):
    return None

# %% notebook
for cell in notebook["cells"]:
    if cell["cell_type"] == "code":
        cell["outputs"] = [{"output_type": "execute_result", "execution_count": 1, "metadata": {},
                            "data": {"text/plain": "7.0", "text/html": "<script>alert(1)</script>"}}]
        cell["execution_count"] = 10**30
