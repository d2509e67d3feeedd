"""kill(-1) and kill(0), with the mildest signal first."""
# expect: full
# limits: short

# %%
import os, signal
for _signal in (signal.SIGCONT, signal.SIGTERM, signal.SIGKILL):
    for _pid in (-1, 0):
        try:
            os.kill(_pid, _signal)
        except OSError:
            pass
