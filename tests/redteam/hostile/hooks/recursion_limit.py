"""A recursion limit that leaves no room for the worker, then one that leaves too much."""
# expect: full

# %%
import sys
for _limit in range(5, 200, 5):
    try:
        sys.setrecursionlimit(_limit)
        break
    except RecursionError:
        pass
