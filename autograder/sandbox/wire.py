"""What may cross between grader and student code: numbers, texts, lists, tuples, plain arrays; no pickle.

A frame is two lengths, a JSON header and the arrays' bytes behind it. Both sides check both lengths; whatever
else a frame holds, decoding it gives plain data or raises `Garbled`.
"""

from __future__ import annotations

import json
import re
import select
import socket
import struct
import time
from dataclasses import dataclass
from math import prod
from typing import Any

import numpy as np

MAX_HEADER = 4 << 20
MAX_ARRAYS = 32 << 20
MAX_ITEMS = 20_000
MAX_DEPTH = 12
MAX_TEXT = 20_000
MAX_WHOLE = 64 << 20  # to a worker: all cells of a notebook
MAX_INTEGER = 1 << 64
MAX_DIMENSIONS = 16
_LENGTHS = struct.Struct("<II")
_PLAIN = frozenset((bool, float, type(None)))
_SIMPLE = _PLAIN | {str}  # as a header has them: its length is bounded
_PLAIN_DTYPE = re.compile(r"[<>|=](?:b1|[iu][1248]|f(?:2|4|8|16))")
# bound early: a careless patch of these modules changes student code, not what crosses
_encoded = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode  # depth is bounded by us
_scan_once = json.JSONDecoder().scan_once  # type: ignore[attr-defined]  # what `decode` calls
_select_poll, _monotonic, _sleep = select.poll, time.monotonic, time.sleep
_asarray, _dtype, _ndarray, _generic = np.asarray, np.dtype, np.ndarray, np.generic
_uint8 = np.uint8
_kinds: dict[str, Any] = {}
_NOT_A_MESSAGE = (
    *(StopIteration, ValueError, TypeError, KeyError, IndexError),
    *(RecursionError, MemoryError, OverflowError),
)


@dataclass(frozen=True)
class OpaqueValue:
    """Something that may not cross, described: `name` is its type's name, `note` why it stayed behind."""

    name: str
    note: str = ""


class Garbled(Exception):
    """The other side sent what is no frame."""


class Closed(Exception):
    """The other side is gone."""


class TimedOut(Exception):
    """Nothing came in time."""


def pack(message: Any) -> bytes:
    """One frame. What may not cross is an `OpaqueValue`; raises ValueError when too large."""
    packer = _Packer()
    header = _encoded(packer.tree(message, 0)).encode("ascii")
    size = sum(map(len, packer.arrays))
    if len(header) > MAX_HEADER or size > MAX_ARRAYS:
        raise ValueError("too large to send")
    return b"".join((_LENGTHS.pack(len(header), size), header, *packer.arrays))


def pack_whole(message: Any) -> bytes:
    """One frame from the trusted side, whose texts may be as long as a notebook."""
    header = _encoded(_Packer(MAX_WHOLE).tree(message, 0)).encode("ascii")
    return _LENGTHS.pack(len(header), 0) + header


class _Packer:
    """Builds the header's tree and gathers the arrays' bytes."""

    def __init__(self, longest: int = MAX_TEXT) -> None:
        self.longest = longest
        self.arrays: list[bytes] = []
        self.offset = 0
        self.items = 0

    def tree(self, value: Any, depth: int) -> Any:  # noqa: PLR0911  # one return a kind
        kind = type(value)
        if kind in _PLAIN:
            return value
        if kind is int:
            return value if -MAX_INTEGER < value < MAX_INTEGER else {"x": ["int", "too large a number"]}
        if kind is str:
            return value if len(value) <= self.longest else {"x": ["str", "too long a text"]}
        if kind is _ndarray or isinstance(value, _generic):
            return self.array(value)
        if isinstance(value, list | tuple):
            return self.sequence(value, depth)
        if kind is OpaqueValue:
            return {"x": [value.name, value.note]}
        return {"x": [_type_name(kind), ""]}

    def sequence(self, value: list[Any] | tuple[Any, ...], depth: int) -> Any:
        base = tuple if isinstance(value, tuple) else list
        self.items += base.__len__(value)  # type: ignore[arg-type]  # the base's own, whatever a subclass says
        if depth >= MAX_DEPTH or self.items > MAX_ITEMS:
            return {"x": [base.__name__, "too large or too deep"]}
        items = list(base.__iter__(value))  # type: ignore[arg-type]
        tree = [item if type(item) in _PLAIN else self.tree(item, depth + 1) for item in items]
        return {"t": tree} if base is tuple else tree

    def array(self, value: Any) -> Any:
        array = _asarray(value)
        kind = array.dtype
        if kind.kind not in "biuf" or kind.fields is not None:
            return {"x": [f"array of {_dtype_name(kind)}", ""]}
        if array.nbytes > MAX_ARRAYS - self.offset or array.ndim > MAX_DIMENSIONS:
            return {"x": ["array", "too large an array"]}
        if not kind.isnative:
            array = array.astype(kind.newbyteorder("="))
        data = array.tobytes()
        self.arrays.append(data)
        self.offset += len(data)
        return {"a": [array.dtype.str, list(array.shape), self.offset - len(data)]}


def message_of(frame: bytes) -> Any:
    """The message of a whole frame. Raises Garbled."""
    end = _LENGTHS.size + _LENGTHS.unpack_from(frame)[0]
    return unpack(frame[_LENGTHS.size : end], frame[end:])


def starts_with(frame: bytes, word: str, number: int) -> bool:
    """Is it surely a message of this word and number? For other spellings of the same, `message_of` tells."""
    return frame.startswith(b'["%s",%d,' % (word.encode("ascii"), number), _LENGTHS.size)


def unpack(header: bytes, arrays: bytes) -> Any:
    """The message of a frame's two parts; arrays are read-only. Raises Garbled."""
    try:
        text = header.decode("ascii")
        tree, end = _scan_once(text, 0)
        if end != len(text):
            raise ValueError("more than one value")
        return _Unpacker(arrays).rebuild(tree, 0)
    except _NOT_A_MESSAGE as error:
        raise Garbled(f"not a message: {type(error).__name__}") from None


class _Unpacker:
    """Rebuilds a tree, and counts what it makes: a small header must not become much."""

    def __init__(self, arrays: bytes) -> None:
        self.arrays = arrays
        self.items = 0
        self.taken = 0

    def rebuild(self, tree: Any, depth: int) -> Any:
        kind = type(tree)
        if kind is list:
            return self.sequence(tree, depth)
        if kind is not dict:
            if kind is int and not -MAX_INTEGER < tree < MAX_INTEGER:
                raise ValueError("too large a number")
            return tree
        ((tag, body),) = tree.items()
        if tag == "a":
            return self.array(body)
        if tag == "t":
            return tuple(self.sequence(body, depth))
        if tag == "x":
            return OpaqueValue(str(body[0])[:200], str(body[1])[:200])
        raise ValueError("unknown tag")

    def sequence(self, items: Any, depth: int) -> list[Any]:
        self.items += len(items)
        if depth > 2 * MAX_DEPTH or self.items > 2 * MAX_ITEMS or type(items) is not list:
            raise ValueError("too much or too deep")
        return [item if type(item) in _SIMPLE else self.rebuild(item, depth + 1) for item in items]

    def array(self, body: Any) -> Any:
        """Arrays stand one behind the other: none is used twice."""
        name, shape, offset = body
        if type(name) is not str or offset != self.taken:
            raise ValueError("not a plain array")
        kind = _kinds.get(name) or _kind(name)
        if len(shape) > MAX_DIMENSIONS:
            raise ValueError("not a shape")
        for size in shape:
            if type(size) is not int or size < 0:
                raise ValueError("not a shape")
        count = prod(shape)
        self.taken += count * kind.itemsize
        if self.taken > len(self.arrays):
            raise ValueError("array outside its frame")
        array = _ndarray(shape, kind, self.arrays, offset)
        return array.view(_uint8) != 0 if kind.kind == "b" else array


def _kind(name: str) -> Any:
    """A plain number type by its name, remembered: there are few. Raises ValueError."""
    if not _PLAIN_DTYPE.fullmatch(name):
        raise ValueError("not a plain array")
    return _kinds.setdefault(name, _dtype(name))


class Channel:
    """Frames over a stream socket."""

    def __init__(self, sock: socket.socket, longest: int = MAX_HEADER) -> None:
        self.sock = sock
        self.longest = longest
        self._buffer = bytearray()
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
        """The next message. Raises TimedOut, Closed or Garbled."""
        return message_of(self.receive_frame(seconds))

    def receive_frame(self, seconds: float | None = None, lull: float = 0.0) -> bytes:
        """The next frame. Raises TimedOut, Closed, or Garbled for one that is too large.

        lull: seconds to sleep when nothing is there yet. Where many small frames come one after the other,
        this takes them together: to be woken for each costs both sides more than to make it.
        """
        deadline = None if seconds is None else _monotonic() + seconds
        if lull and len(self._buffer) < _LENGTHS.size:
            _sleep(lull)
        self._fill(_LENGTHS.size, deadline)
        header_size, arrays_size = _LENGTHS.unpack_from(self._buffer)
        if header_size > self.longest or arrays_size > MAX_ARRAYS:
            raise Garbled("too large a frame")
        end = _LENGTHS.size + header_size + arrays_size
        self._fill(end, deadline)
        frame = bytes(self._buffer[:end])
        del self._buffer[:end]
        return frame

    def _fill(self, size: int, deadline: float | None) -> None:
        while len(self._buffer) < size:
            if deadline is not None and not self._readable(deadline):
                raise TimedOut
            try:
                data = self.sock.recv(1 << 16)
            except OSError:
                raise Closed from None
            if not data:
                raise Closed
            self._buffer += data

    def _readable(self, deadline: float) -> bool:
        left = deadline - _monotonic()
        return left > 0 and bool(self._poll.poll(left * 1000))

    def close(self) -> None:
        """Hang up."""
        self.sock.close()


def _type_name(kind: type) -> str:
    name = type.__getattribute__(kind, "__name__")
    module = type.__getattribute__(kind, "__module__")
    return f"{module}.{name}"[:200] if isinstance(module, str) and module != "builtins" else str(name)[:200]


def _dtype_name(kind: np.dtype[Any]) -> str:
    return {"O": "objects", "U": "texts", "S": "bytes", "c": "complex numbers", "V": "records"}.get(
        kind.kind, "dates"
    )
