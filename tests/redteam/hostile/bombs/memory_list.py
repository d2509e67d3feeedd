"""A list that doubles for ever, in a cell."""
# expect: full
# says: memory|second|time|end|died
# limits: short

# %%
_bomb = ["x" * 1000]
while True:
    _bomb += _bomb
