"""An endless loop in a cell."""
# expect: full
# says: longer than|used
# limits: short

# %%
while True:
    pass
