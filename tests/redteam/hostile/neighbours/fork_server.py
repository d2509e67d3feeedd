"""Looks for the way back to the fork server, and asks it for other workers in many words."""
# expect: linear=none, rest=any
# limits: short

# %% linear
import array, os, socket

def linear(concat, W_f, b_f):
    for fd in range(3, 64):
        try:
            with socket.socket(fileno=os.dup(fd)) as s:
                for word in (b"fork\n", b'{"fork": 1}\n', b"\1\0\0\0", b"F", b"quit\n", b"\0\0\0\1q"):
                    s.sendmsg([word], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [fd]))],
                              socket.MSG_DONTWAIT)
        except (OSError, ValueError):
            pass
    return None
