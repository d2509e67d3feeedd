"""Numbers that JSON does not know, and that Python cannot convert."""
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
    header = b'["answer", NaN, -Infinity, 1e999, ' + b"9" * 5000 + b"]"
    arrays = b""
    _worker()._channel.sock.sendall(struct.pack("<II", len(header), len(arrays)) + header + arrays)
    return None
