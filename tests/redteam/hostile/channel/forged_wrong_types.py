"""Answers whose parts are all of the wrong kind."""
# expect: linear=none, rest=any

# %% linear
import sys

def _worker():
    frame = sys._getframe(1)
    while frame is not None:
        found = frame.f_locals.get("self")
        if hasattr(found, "_channel"):
            return found
        frame = frame.f_back

_parts = [None, 7, "text", [], {}, [[[]]], 1.5, True, [None, None, None], ["x"], -1, 10**18, np.zeros(3)]
_turn = [0]

def linear(concat, W_f, b_f):
    worker = _worker()
    send = type(worker)._send
    def sly(self, message):
        if message[0] == "answer":
            _turn[0] += 1
            odd = _parts[_turn[0] % len(_parts)]
            place = 1 + _turn[0] // len(_parts) % 6
            message = [*message[:place], odd, *message[place + 1:]]
        return send(self, message)
    type(worker)._send = sly
    return None
