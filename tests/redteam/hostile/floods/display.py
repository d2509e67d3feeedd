"""Displays of megabytes: text, HTML, pictures and updates."""
# expect: full

# %%
from IPython.display import HTML, Image, clear_output, display
for _ in range(100):
    display(HTML("<b>" * 10_000), {"image/png": "A" * 100_000}, raw=False)
    display("x" * 100_000)
    clear_output(wait=True)
display({"text/plain": ["x"] * 1000, "text/html": 7, 8: None}, raw=True)
