"""Functions on the wire in the wrong direction: none may arrive, whatever their place."""
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
    _forge({"c": [0, "concatenate"]})

# %% linear
def linear(concat, W_f, b_f):
    _forge({"c": [-1, "linear"]})

# %% sigmoid
def sigmoid(z):
    _forge([{"c": [1 << 80, "sigmoid"]}])

# %% forget
def forget(f_t, c_prev):
    _forge(None, None, [0], [], False, "", [{"c": [0, "forget"]}])

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    _forge({"t": [{"r": ["P", ["f"], [{"c": [0, "f"]}]]}, 1.0]})
