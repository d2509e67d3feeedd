"""A hundred thousand arrays of 32 MB that are all the same bytes."""
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
    header = json.dumps(["answer", 0, [{"a": ["|u1", [33554432], 0]}] * 100_000, None, [], [], False], separators=(",", ":")).encode()
    arrays = bytes(33554432)
    _worker()._channel.sock.sendall(struct.pack("<II", len(header), len(arrays)) + header + arrays)
    return None
