"""Attachments and ids that are paths, huge, or the wrong kind."""
# expect: full

# %% notebook
for n, cell in enumerate(notebook["cells"]):
    cell["attachments"] = {"../../x.png": {"image/png": "A" * 1000}, "": {"text/html": "<script>"}}
    cell["id"] = ["../" * 50, "x" * 10_000, None, 7, ["a"]][n % 5]
