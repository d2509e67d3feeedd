"""Replaces the worker's program by another, in a cell."""
# expect: full

# %%
import os, sys
os.execv(sys.executable, [sys.executable, "-c", "import time; time.sleep(600)"])

# %%
os.execv("/bin/sh", ["sh", "-c", "sleep 600"])
