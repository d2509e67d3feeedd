"""A list that doubles for ever, in a cell."""
# expect: linear=any, forget_gate=any
# says: memory|longer than|used|ended
# limits: short

# %%
_bomb = ["x" * 1000]
while True:
    _bomb += _bomb
