"""Opens files, pipes and socket pairs until there are no more descriptors, and keeps them."""
# expect: full

# %%
import os, socket
_open = []
try:
    while True:
        _open.append(os.pipe())
except OSError:
    pass
try:
    while True:
        _open.append(socket.socketpair())
except OSError:
    pass
try:
    while True:
        _open.append(os.open("/dev/null", os.O_RDONLY))
except OSError:
    pass
