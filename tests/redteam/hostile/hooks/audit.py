"""An audit hook, which can never be removed, that raises at whatever the worker does next."""
# expect: rest=any
# limits: short

# %% end
import sys

def _veto(event, args):
    raise RuntimeError("vetoed " + event)

sys.addaudithook(_veto)
