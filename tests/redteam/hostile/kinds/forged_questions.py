"""Questions to functions that no check handed over: by places, by names, with the arguments of another."""
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
    return _worker()._ask(["back", 0, [h_prev, x_t], {}])

# %% linear
def linear(concat, W_f, b_f):
    return _worker()._ask(["back", -1, [concat, W_f, b_f], {}])

# %% sigmoid
def sigmoid(z):
    return _worker()._ask(["back", "sigmoid", [z], {}])

# %% forget
def forget(f_t, c_prev):
    return _worker()._ask(["back", True, [f_t, c_prev], None])

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return _worker()._ask(["help", 0, [h_prev, x_t, c_prev, W_f, b_f], {"f": 1}])
