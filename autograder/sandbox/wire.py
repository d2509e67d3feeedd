"""Frames between grader and student code: what they may hold is said in `values`; no pickle.

A frame is two lengths, a JSON header and the arrays' bytes behind it. Both sides check both lengths; whatever
else a frame holds, decoding it gives plain data or raises `Garbled`.
"""

from __future__ import annotations

import json
import select
import socket
import struct
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.sandbox.packing import Packer
from autograder.sandbox.unpacking import Unpacker
from autograder.sandbox.values import MAX_ARRAYS, MAX_DIMENSIONS, MAX_TEXT

MAX_HEADER = 4 << 20
MAX_WHOLE = 64 << 20  # to a worker: all cells of a notebook
_LENGTHS = struct.Struct("<II")
# bound early: a careless patch of these modules changes student code, not what crosses
_encoded = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode  # depth is bounded by us
_scan_once = json.JSONDecoder().scan_once  # type: ignore[attr-defined]  # what `decode` calls
_ndarray, _FLOAT64 = np.ndarray, np.dtype(float)
_select_poll, _monotonic, _sleep = select.poll, time.monotonic, time.sleep
_NOT_A_MESSAGE = (
    *(StopIteration, ValueError, TypeError, KeyError, IndexError),
    *(RecursionError, MemoryError, OverflowError),
)


class Garbled(Exception):
    """The other side sent what is no frame."""


class Closed(Exception):
    """The other side is gone."""


class TimedOut(Exception):
    """Nothing came in time."""


def pack(message: Any, functions: list[Callable[..., Any]] | None = None) -> bytes:
    """One frame. What may not cross is an `OpaqueValue`; raises ValueError when too large.

    functions: where the message's functions are gathered, which may then be called back by their place.
    """
    packer = Packer(MAX_TEXT, functions)
    header = _encoded(packer.tree(message, 0)).encode("ascii")
    size = sum(map(len, packer.arrays))
    if len(header) > MAX_HEADER or size > MAX_ARRAYS:
        raise ValueError("too large to send")
    return b"".join((_LENGTHS.pack(len(header), size), header, *packer.arrays))


def pack_array(word: str, number: int, value: Any) -> bytes | None:
    """What `pack([word, number, value])` gives for a plain array, as most answers are; None for others."""
    if type(value) is not _ndarray or value.dtype is not _FLOAT64 or value.ndim > MAX_DIMENSIONS:
        return None
    shape, size = ",".join(map(str, value.shape)), value.nbytes
    header = f'["{word}",{number},{{"a":["{_FLOAT64.str}",[{shape}],0]}}]'.encode("ascii")
    return None if size > MAX_ARRAYS else _LENGTHS.pack(len(header), size) + header + value.tobytes()


def pack_whole(message: Any) -> bytes:
    """One frame from the trusted side, whose texts may be as long as a notebook."""
    header = _encoded(Packer(MAX_WHOLE).tree(message, 0)).encode("ascii")
    return _LENGTHS.pack(len(header), 0) + header


def message_of(frame: bytes, *, to_student: bool = False) -> Any:
    """The message of a whole frame. Raises Garbled. to_student: it is the grader's."""
    end = _LENGTHS.size + _LENGTHS.unpack_from(frame)[0]
    return unpack(frame[_LENGTHS.size : end], frame[end:], to_student=to_student)


def starts_with(frame: bytes, word: str, number: int) -> bool:
    """Is it surely a message of this word and number? For other spellings of the same, `message_of` tells."""
    return frame.startswith(b'["%s",%d,' % (word.encode("ascii"), number), _LENGTHS.size)


def unpack(header: bytes, arrays: bytes, *, to_student: bool = False) -> Any:
    """The message of a frame's two parts; arrays are read-only. Raises Garbled."""
    try:
        text = header.decode("ascii")
        tree, end = _scan_once(text, 0)
        if end != len(text):
            raise ValueError("more than one value")
        return Unpacker(arrays, to_student=to_student).rebuild(tree, 0)
    except _NOT_A_MESSAGE as error:
        raise Garbled(f"not a message: {type(error).__name__}") from None


class Channel:
    """Frames over a stream socket."""

    def __init__(self, sock: socket.socket, longest: int = MAX_HEADER) -> None:
        self.sock = sock
        self.longest = longest
        self._held = b""  # what has come, of which `_taken` bytes were handed out
        self._taken = 0
        self._poll = _select_poll()
        self._poll.register(sock, select.POLLIN)

    def send(self, frame: bytes, seconds: float | None = None) -> None:
        """Send packed bytes. Raises Closed, or TimedOut when the other side does not read."""
        self.sock.settimeout(seconds)
        try:
            self.sock.sendall(frame)
        except TimeoutError:
            raise TimedOut from None
        except OSError:
            raise Closed from None

    def receive(self, seconds: float | None = None) -> Any:
        """The student's next message. Raises TimedOut, Closed or Garbled."""
        return message_of(self.receive_frame(seconds))

    def receive_frame(self, seconds: float | None = None, lull: float = 0.0) -> bytes:
        """The next frame. Raises TimedOut, Closed, or Garbled for one that is too large.

        lull: seconds to sleep when nothing is there yet. Where many small frames come one after the other,
        this takes them together: to be woken for each costs both sides more than to make it.
        """
        deadline = None if seconds is None else _monotonic() + seconds
        if lull and len(self._held) - self._taken < _LENGTHS.size:
            _sleep(lull)
        while (frame := self.frame_here()) is None:
            self._fill(deadline)
        return frame

    def frame_here(self) -> bytes | None:
        """The next frame, if all of it has come. Raises Garbled."""
        start = self._taken + _LENGTHS.size
        if len(self._held) < start:
            return None
        header_size, arrays_size = _LENGTHS.unpack_from(self._held, self._taken)
        if header_size > self.longest or arrays_size > MAX_ARRAYS:
            raise Garbled("too large a frame")
        end: int = start + header_size + arrays_size
        if len(self._held) < end:
            return None
        frame = self._held[self._taken : end]
        self._taken = end
        return frame

    def _fill(self, deadline: float | None) -> None:
        """Receive until more is here than before, a large frame all at once: each joining copies it."""
        parts, size, wanted = [self._held[self._taken :]], len(self._held) - self._taken, 0
        if size >= _LENGTHS.size:
            wanted = _LENGTHS.size + sum(_LENGTHS.unpack_from(self._held, self._taken))
        try:
            while True:
                if deadline is not None and not self._readable(deadline):
                    raise TimedOut
                try:
                    data = self.sock.recv(1 << 16)
                except OSError:
                    raise Closed from None
                if not data:
                    raise Closed
                parts.append(data)
                size += len(data)
                if size >= wanted:
                    return
        finally:
            self._held, self._taken = b"".join(parts), 0

    def _readable(self, deadline: float) -> bool:
        left = deadline - _monotonic()
        return left > 0 and bool(self._poll.poll(left * 1000))

    def close(self) -> None:
        """Hang up."""
        self.sock.close()
