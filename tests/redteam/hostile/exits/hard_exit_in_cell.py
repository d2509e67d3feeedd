"""os._exit(0) in a cell of its own."""
# expect: full
# says: end|exit|died|stop|process

# %%
import os
os._exit(0)
