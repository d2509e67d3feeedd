"""Sends hundreds of descriptors over every socket, for the grader to run out of its own."""
# expect: linear=none

# %% linear
import array, os, socket

def linear(concat, W_f, b_f):
    r, w = os.pipe()
    for fd in range(3, 64):
        try:
            s = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, fileno=fd)
        except OSError:
            continue
        try:
            for _ in range(20):
                s.sendmsg([b"\0"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [r] * 200))],
                          socket.MSG_DONTWAIT)
        except (OSError, ValueError):
            pass
        finally:
            s.detach()
    return None
