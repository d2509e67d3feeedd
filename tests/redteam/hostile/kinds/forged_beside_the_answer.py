"""What is said beside the answer: arguments that are none, text that is none, exceptions that are none."""
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
    _forge(None, None, [1 << 70, -1, True, "0"], [["overflow"]], "yes", ["printed"], {"d": [["a"], [1]]})

# %% linear
def linear(concat, W_f, b_f):
    _forge(7.0, ["ValueError", 7, None, ["Exception"] * 9000], [0], [], False, "", [])

# %% sigmoid
def sigmoid(z):
    _forge(None, None, [0], [], False, "\ud800" * 5000, [None, None])

# %% forget
def forget(f_t, c_prev):
    _forge(None, None, [0, 1] * 4000, ["divide"] * 4000, 7, "x" * 3000000, [1.0] * 8000)

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    _forge({"t": [1.0, 2.0]}, None, [0], [], False, "")
