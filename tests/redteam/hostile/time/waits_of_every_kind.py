"""Cells that wait for what never comes: input, a lock, a socket pair, a signal, a coroutine."""
# expect: rest=any
# says: longer than|used
# limits: short

# %%
import signal
signal.pause()

# %%
import asyncio
await asyncio.Event().wait()

# %%
import socket
a, b = socket.socketpair()
a.recv(1)

# %%
import select
select.select([], [], [])
