"""Records on the wire: with an array's names, a record's own, one name twice, a name without end, and deep within each other."""
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
    _forge({"r": ["numpy.ndarray", ["shape", "dtype", "__array__"], [[7], "<f8", None]]})

# %% linear
def linear(concat, W_f, b_f):
    _forge({"r": ["Record", ["record_fields", "record_name", "__class__"], [{"d": [[], []]}, "x", "list"]]})

# %% sigmoid
def sigmoid(z):
    _forge({"r": ["P", ["a", "a"], [1.0, 2.0]]})

# %% forget
def forget(f_t, c_prev):
    _forge({"r": ["P" * 100000, ["a"], [1.0]]})

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    deep = 1.0
    for _ in range(300):
        deep = {"r": ["P", ["a"], [deep]]}
    _forge(deep)
