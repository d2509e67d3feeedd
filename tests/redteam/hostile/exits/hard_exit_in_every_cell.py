"""os._exit(0) in many cells: each costs a new worker."""
# expect: full

# %%
import os
os._exit(0)

# %%
__import__("os")._exit(1)

# %%
__import__("os").abort()

# %% end
__import__("os")._exit(2)
