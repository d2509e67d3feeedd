"""A list that doubles for ever, in a cell."""
# expect: full
# says: memory|longer than|used|ended
# limits: short

# %%
_bomb = ["x" * 1000]
while True:
    _bomb += _bomb
