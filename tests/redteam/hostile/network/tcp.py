"""Connects to every port that listens on this machine, and to the world."""
# expect: full
# never: FOUND

# %%
import socket
for _family, _kind in ((socket.AF_INET, socket.SOCK_STREAM), (socket.AF_INET, socket.SOCK_DGRAM),
                       (socket.AF_INET6, socket.SOCK_STREAM), (socket.AF_INET, socket.SOCK_RAW)):
    for _host, _port in (("127.0.0.1", 80), ("127.0.0.1", PORT if "PORT" in globals() else 8888), ("1.1.1.1", 53)):
        try:
            with socket.socket(_family, _kind) as _s:
                _s.settimeout(0.2)
                _s.connect((_host, _port))
                print("FOU" + "ND", _family, _host, _port)
        except OSError:
            pass
