"""Everything that a socket can be asked, done to its own line to the grader: peers, buffers, urgent bytes, filters."""
# expect: rest=any
# never: FOUND

# %%
import os, socket
for _fd in range(3, 64):
    try:
        _line = socket.socket(fileno=os.dup(_fd))
    except OSError:
        continue
    for _name, _way in {
        "peer": lambda: _line.getsockopt(1, 17, 12), "peer's descriptor": lambda: _line.getsockopt(1, 77),
        "groups": lambda: _line.getsockopt(1, 59, 64), "buffer": lambda: _line.setsockopt(1, 8, 1 << 28),
        "filter": lambda: _line.setsockopt(1, 26, bytes(16)), "credentials": lambda: _line.setsockopt(1, 16, 1),
        "urgent": lambda: _line.send(b"!", socket.MSG_OOB), "descriptors": lambda: socket.send_fds(_line, [b"!"], [0]),
        "received": lambda: socket.recv_fds(_line, 1, 1, socket.MSG_DONTWAIT), "elsewhere": lambda: _line.connect("\0seed"),
        "urgent received": lambda: _line.recv(1, socket.MSG_OOB | socket.MSG_DONTWAIT),
    }.items():
        try:
            _way()
            print("FOU" + "ND", _name)
        except OSError:
            pass
