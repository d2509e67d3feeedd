"""Netlink, packet, vsock, Bluetooth, crypto and other families of sockets."""
# expect: full
# never: FOUND

# %%
import socket
for _family in (*range(3, 46), 16, 17, 38, 40):
    for _kind in (socket.SOCK_RAW, socket.SOCK_DGRAM, socket.SOCK_STREAM, socket.SOCK_SEQPACKET):
        try:
            socket.socket(_family, _kind).close()
            print("FOU" + "ND", _family, _kind)
        except OSError:
            pass
