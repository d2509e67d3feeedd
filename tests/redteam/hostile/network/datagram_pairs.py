"""Pairs of datagram and packet sockets, one end of which may send to any name of the machine."""
# expect: full
# never: FOUND

# %%
import ctypes, os, socket
_libc = ctypes.CDLL(None, use_errno=True)
for _family in (socket.AF_UNIX, socket.AF_INET, 30, 40):
    for _kind in (socket.SOCK_DGRAM, socket.SOCK_SEQPACKET, socket.SOCK_RAW, socket.SOCK_RDM):
        try:
            print("FOU" + "ND", socket.socketpair(_family, _kind))
        except OSError:
            pass
_one, _two = socket.socketpair()
for _name in ("/run/systemd/journal/socket", "/dev/log", "\0anything", "/tmp/x"):
    for _way in (lambda: _one.sendto(b"x", _name), lambda: _one.sendmsg([b"x"], [], 0, _name),
                 lambda: _one.connect(_name), lambda: _one.bind("\0spy"), lambda: _one.listen(),
                 lambda: _one.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 24),
                 lambda: _one.send(b"x", socket.MSG_OOB)):
        try:
            _way()
            print("FOU" + "ND", _name)
        except OSError:
            pass
