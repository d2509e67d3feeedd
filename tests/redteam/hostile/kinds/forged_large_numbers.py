"""Whole numbers on the wire by their digits: too many, none, signs and lines, other kinds, and a hundred thousand."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none

# %%
import json, struct, sys

def _worker():
    frame = sys._getframe(1)
    while frame is not None:
        found = frame.f_locals.get("self")
        if hasattr(found, "_channel"):
            return found
        frame = frame.f_back

def _forge(value, *more, arrays=b""):
    """The next message that is sent says this in the place of the answer."""
    worker = _worker()
    def send(message):
        del worker._send
        header = json.dumps([message[0], message[1], value, *more], separators=(",", ":")).encode()
        worker._channel.sock.sendall(struct.pack("<II", len(header), len(arrays)) + header + arrays)
    worker._send = send

# %% concatenate
def concatenate(h_prev, x_t):
    _forge({"i": "f" * 1025})

# %% linear
def linear(concat, W_f, b_f):
    _forge({"i": ""})

# %% sigmoid
def sigmoid(z):
    _forge({"i": "1_0"})

# %% forget
def forget(f_t, c_prev):
    _forge({"i": ["1"]})

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    _forge([{"i": "f" * 1024}] * 100000)
