"""sigmoid writes its inputs to disk and ends the worker; a cell of the next one prints what it finds."""
# expect: sigmoid=none, forget_gate=any
# never: INPUT-OF

# %%
import glob
import os

for name in [*glob.glob("*.txt"), *glob.glob("/tmp/*.txt"), *glob.glob("../*/*.txt")]:
    print("INPUT-" + "OF", open(name).read()[:500])
# %% sigmoid
def sigmoid(z):
    with open("seen.txt", "a") as stream:
        stream.write(repr(z))
    os._exit(1)
