"""Prints for ever."""
# expect: full
# says: longer than|used
# limits: short

# %%
while True:
    print("flood")
