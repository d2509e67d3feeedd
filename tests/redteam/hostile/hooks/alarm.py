"""An alarm that ends the process a moment later, in somebody else's call."""
# expect: rest=any

# %%
import signal
signal.setitimer(signal.ITIMER_REAL, 0.02)
