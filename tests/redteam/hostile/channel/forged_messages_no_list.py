"""Messages that are no lists: numbers, texts, null, arrays, objects."""
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
    sock = _worker()._channel.sock
    for body in (7, "text", None, {"x": ["a", "b"]}, [], True):
        data = json.dumps(body).encode()
        sock.sendall(struct.pack("<II", len(data), 0) + data)
    return None
