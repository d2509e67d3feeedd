"""Arrays with negative, huge, fractional and missing sizes."""
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
    header = json.dumps(["answer", 0, [{"a": ["<f8", [-1], 0]}, {"a": ["<f8", [1e300], -8]}], None, [], [], False], separators=(",", ":")).encode()
    arrays = b"12345678"
    _worker()._channel.sock.sendall(struct.pack("<II", len(header), len(arrays)) + header + arrays)
    return None
