"""Ten cells sleep: a budget for the whole submission beside that of a cell."""
# expect: rest=any
# says: longer than|used
# limits: short

# %%
import time
time.sleep(100)
# %%
import time; time.sleep(100)
# %%
import time; time.sleep(100)
# %%
import time; time.sleep(100)
# %%
import time; time.sleep(100)
# %%
import time; time.sleep(100)
# %%
import time; time.sleep(100)
# %%
import time; time.sleep(100)
# %%
import time; time.sleep(100)
# %%
import time; time.sleep(100)
