"""Closes the standard streams, as objects and as descriptors."""
# expect: full

# %%
import os, sys
sys.stdout.close()
sys.stderr.close()
sys.stdin = sys.stdout = sys.stderr = None
sys.__stdout__ = sys.__stderr__ = None
for _fd in (0, 1, 2):
    os.close(_fd)
