"""A call-back of the garbage collector that raises, exits and collects again."""
# expect: full

# %%
import gc

def _again(phase, info):
    raise SystemExit

gc.callbacks.append(_again)
gc.set_threshold(1, 1, 1)
