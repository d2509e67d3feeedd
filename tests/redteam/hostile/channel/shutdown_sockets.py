"""Takes every descriptor for a socket and shuts it down in both directions."""
# expect: linear=none

# %% linear
import socket

def linear(concat, W_f, b_f):
    for fd in range(3, 64):
        for how in (socket.SHUT_RD, socket.SHUT_WR):
            try:
                s = socket.socket(fileno=fd)
                s.shutdown(how)
            except (OSError, ValueError):
                pass
            finally:
                try:
                    s.detach()
                except Exception:
                    pass
    return None
