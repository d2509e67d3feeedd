"""Listens on TCP, UDP and abstract names for others to come."""
# expect: full
# never: FOUND

# %%
import socket
for _family, _kind, _where in ((socket.AF_INET, socket.SOCK_STREAM, ("", 0)), (socket.AF_INET, socket.SOCK_DGRAM, ("", 0)),
                               (socket.AF_UNIX, socket.SOCK_STREAM, "\0redteam"), (socket.AF_UNIX, socket.SOCK_STREAM, "s")):
    try:
        with socket.socket(_family, _kind) as _s:
            _s.bind(_where)
            _s.listen(1)
            print("FOU" + "ND", _family, _where)
    except OSError:
        pass
