"""A header that is nested as deep as its length allows."""
# expect: linear=none

# %% linear
import sys

def _worker():
    frame = sys._getframe(1)
    while frame is not None:
        found = frame.f_locals.get("self")
        if hasattr(found, "_channel"):
            return found
        frame = frame.f_back

import json, struct

def linear(concat, W_f, b_f):
    header = b"[" * 4_000_000
    arrays = b""
    _worker()._channel.sock.sendall(struct.pack("<II", len(header), len(arrays)) + header + arrays)
    return None
