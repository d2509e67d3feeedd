"""From a forked process to a worker: it gives up everything, says that it is ready, and serves."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
from typing import NoReturn

from autograder.sandbox import layers, wire, worker


def become_worker(box: layers.Sandbox, scratch: str, sock: socket.socket, shell: worker.Shell) -> NoReturn:
    """The rest of this process's life. What cannot be confined says so, and runs nothing."""
    try:
        signal.set_wakeup_fd(-1)
        kept = {sock.fileno(), *(descriptor for descriptor, _ in box.readable + box.devices)}
        kept |= {box.own_pids} if box.own_pids is not None else set()
        _close_all_but(kept)
        _no_standard_streams()
        listener = layers.enter(box, scratch)
        if listener is not None:
            socket.send_fds(sock, [b"!"], [listener])
            os.close(listener)
        channel = wire.Channel(sock, wire.MAX_WHOLE)
        channel.send(wire.pack(["ready"]))
        worker.run(channel, shell)
    except BaseException as error:
        with contextlib.suppress(BaseException):
            sock.sendall(wire.pack(["failed", f"{type(error).__name__}: {error}"]))
    finally:
        os._exit(71)


def _close_all_but(kept: set[int]) -> None:
    low = 3
    for descriptor in sorted(kept):
        os.closerange(low, descriptor)
        low = descriptor + 1
    os.closerange(low, 1 << 20)


def _no_standard_streams() -> None:
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nothing, descriptor)
    os.close(nothing)
