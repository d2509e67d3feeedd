"""Asks urllib, http, DNS and asyncio for the world, in a call."""
# expect: linear=none
# limits: short

# %% linear
import asyncio, socket, urllib.request

def linear(concat, W_f, b_f):
    for way in (lambda: urllib.request.urlopen("http://127.0.0.1/answers", timeout=0.1).read(),
                lambda: socket.getaddrinfo("example.org", 80),
                lambda: asyncio.run(asyncio.open_connection("127.0.0.1", 80))):
        try:
            return way()
        except BaseException:
            pass
    return None
