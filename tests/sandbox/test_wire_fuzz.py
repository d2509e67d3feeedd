"""Whatever arrives on the wire is plain data or a declared error, soon, and never anything else."""

from __future__ import annotations

import json
import os
import socket
import struct
import threading
import time
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from autograder.sandbox import replies, stand_ins, wire
from autograder.sandbox.observation import Observation
from autograder.sandbox.values import Callback, OpaqueValue, Own, Record, is_generator, size_of

DECLARED = (wire.Garbled, wire.Closed, wire.TimedOut)
LONG = int(os.environ.get("FUZZ_EXAMPLES", "0"))  # a longer search by hand: FUZZ_EXAMPLES=20000 pytest ...
SECONDS = 1.0

fuzzed = settings(
    max_examples=LONG or 150,
    deadline=None,
    derandomize=not LONG,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=(Phase.explicit, Phase.generate),
)
described = st.tuples(
    st.sampled_from(["<f8", "|b1", ">i4", "<f2", "<f16", "O", "V8", ",", "(,,)f8", "a8", "f8,f8", "\x00"])
    | st.text(max_size=4),
    st.lists(st.integers(-1, 5) | st.floats() | st.integers(), max_size=3),
    st.integers(-2, 40) | st.floats(),
).map(list)
arrays = described.map(lambda body: {"a": body}) | described.map(lambda body: {"m": body})
names = st.text(max_size=3) | st.just("x" * 201) | st.integers()
digits = st.text("0123456789abcdef-_ x", max_size=5) | st.integers().map("{:x}".format) | st.integers()
states = st.tuples(digits, digits, st.integers(-1, 2), st.integers(-1, 1 << 33)).map(lambda body: {"g": body})
large = digits.map(lambda body: {"i": body})
trees = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | arrays | states | large,
    lambda part: (
        st.lists(part, max_size=5)
        | st.dictionaries(st.sampled_from("atxqdrgoicm"), part, max_size=2)
        | st.tuples(st.lists(names, max_size=3), st.lists(part, max_size=3)).map(lambda body: {"d": body})
        | st.tuples(names, st.lists(names, max_size=2), st.lists(part, max_size=2)).map(lambda b: {"r": b})
        | st.tuples(st.integers(-2, 5) | names, names).map(lambda body: {"c": body})
    ),
    max_leaves=20,
)


@dataclass
class State:
    """What a reference's dataclass may be."""

    h: Any
    c: Any


words = st.sampled_from(
    ["answer", "cell", "help", "names", "ready", "value", "error", "stdout", "overflow", "Stopped"]
)
values = st.recursive(
    words
    | st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.just(np.zeros(3))
    | st.integers(-(1 << 5000), 1 << 5000)
    | st.integers(0, 9).map(np.random.default_rng)
    | st.sampled_from([print, np.sin, {1, 2}, 1j, Own("object 0"), np.random.RandomState(0), object])
    | st.sampled_from(
        [
            np.zeros((2, 1)).view(np.matrix),
            np.array([["a"]]).view(np.matrix),
            State(np.zeros(2), None),
            State(0.5, {"a": 1}),
        ]
    ),
    lambda part: (
        st.lists(part, max_size=4)
        | st.lists(part, max_size=4).map(tuple)
        | st.dictionaries(st.text(max_size=3) | st.integers(), part, max_size=3)
        | st.dictionaries(st.text(max_size=3), part, max_size=3).map(lambda fields: Record("P", fields))
    ),
    max_leaves=20,
)


@fuzzed
@given(tree=trees, data=st.binary(max_size=64))
def test_any_header_is_plain_data_or_garbled(tree: Any, data: bytes) -> None:
    """JSON of any shape, with array descriptions of any kind."""
    try:
        message = wire.unpack(json.dumps(tree).encode(), data)
    except wire.Garbled:
        return

    assert _is_plain(message)


@fuzzed
@given(tree=trees, data=st.binary(max_size=64))
def test_only_the_grader_lends_functions(tree: Any, data: bytes) -> None:
    """What a student's side sends holds no function, however it is spelled; the other way round it may."""
    header = json.dumps(tree).encode()
    try:
        lent = wire.unpack(header, data, to_student=True)
    except wire.Garbled:
        lent = None
    try:
        message = wire.unpack(header, data)
    except wire.Garbled:
        return

    assert not _holds(message, Callback)
    assert _holds(lent, Callback) or _is_plain(lent)


@fuzzed
@given(header=st.binary(max_size=80), data=st.binary(max_size=16))
def test_any_bytes_are_plain_data_or_garbled(header: bytes, data: bytes) -> None:
    """Headers that are no JSON."""
    try:
        message = wire.unpack(header, data)
    except wire.Garbled:
        return

    assert _is_plain(message)


@fuzzed
@given(stream=st.binary(max_size=120), hang_up=st.booleans())
def test_a_channel_survives_any_stream(stream: bytes, hang_up: bool) -> None:
    """Random bytes, with and without an end: a message or a declared error, within the time given."""
    _receive_all(stream, hang_up)


@fuzzed
@given(message=values, place=st.integers(0, 10**6), byte=st.integers(0, 255), cut=st.integers(0, 10**6))
def test_a_channel_survives_damaged_frames(message: Any, place: int, byte: int, cut: int) -> None:
    """A right frame with one byte changed, cut short or followed by another one."""
    frame = wire.pack(message)
    changed = bytearray(frame)
    changed[place % len(frame)] = byte

    _receive_all(bytes(changed) + frame, hang_up=True)
    _receive_all(frame[: cut % len(frame)], hang_up=False)


@fuzzed
@given(message=values)
def test_what_was_packed_arrives(message: Any) -> None:
    """Plain data cross unchanged; the rest arrives described."""
    frame = wire.pack(message)
    header, size = struct.unpack_from("<II", frame)

    assert len(frame) == 8 + header + size
    assert _is_plain(wire.unpack(frame[8 : 8 + header], frame[8 + header :]))


@fuzzed
@given(message=values)
def test_any_reply_is_an_observation_and_a_cell_run(message: Any) -> None:
    """Replies whose parts have the wrong kind are read as far as they go."""
    parts = list(message) if isinstance(message, list | tuple) else [message]
    padded = (["answer", 0, *parts] + [None] * 10)[:10]

    assert type(replies.observed(padded)) is Observation
    assert type(replies.cell_run(padded[:5])) is replies.CellRun


@fuzzed
@given(message=values)
def test_a_function_that_was_lent_is_asked_little(message: Any) -> None:
    """Whatever a student's side hands to a function of the grader's: few plain numbers, or no question."""
    frame = wire.pack(message)
    arrived = wire.message_of(frame)
    try:
        stand_ins.check([arrived])
    except stand_ins.Refused:
        return

    assert size_of(arrived) <= stand_ins.MAX_NUMBERS + stand_ins.MAX_ITEMS**2
    assert not any(_holds(arrived, kind) for kind in (OpaqueValue, Own, Callback, np.random.Generator))


@pytest.mark.parametrize(
    "header",
    [
        b"[" * 1_000_000,
        b"[" + b"0," * 400_000 + b"0]",
        b"9" * 100_000,
        b'{"a":["|u1",[4096],0]}',
        b"\xff" * 99,
        b'[{"i":"' + b"9" * 1_000_000 + b'"}]',
        b'[{"d":[["' + b'","'.join([b"x"] * 300_000) + b'"],[' + b"0," * 299_999 + b"0]]}]",
        b"[" + b'{"r":["P",["a"],[' * 10_000 + b"]]}" * 10_000 + b"]",
        b'[{"g":["1","-1",0,0]}]',
        b"[" + b'{"m":["<f8",[4],0]},' * 200_000 + b"0]",
        b'[{"o":"' + b"x" * 1_000_000 + b'"},{"o":7}]',
    ],
    ids=[
        "deep",
        "many",
        "digits",
        "overlap",
        "text",
        "hexadecimal",
        "keys",
        "records",
        "state",
        "matrices",
        "handles",
    ],
)
def test_costly_headers_are_garbled_soon(header: bytes) -> None:
    """What would cost the grader much is refused before it does."""
    if header.startswith(b"{"):
        header = b"[" + b",".join([header] * 20_000) + b"]"
    start = time.monotonic()

    with pytest.raises(wire.Garbled):
        wire.unpack(header, bytes(4096))
    assert time.monotonic() - start < 5 * SECONDS


@pytest.mark.parametrize(
    "value",
    [
        np.arange(3.0),
        np.array(2.5),
        np.empty((0, 4)),
        np.arange(12.0).reshape(3, 4).T,
        np.ones((2, 3), order="F"),
        np.arange(6.0)[::-2],
        np.array([np.nan, -np.inf, -0.0]),
    ],
)
def test_short_way_to_pack_an_array_gives_the_same_bytes(value: np.ndarray) -> None:
    assert wire.pack_array("answer", 7, value) == wire.pack(["answer", 7, value])


@pytest.mark.parametrize(
    "value",
    [
        np.arange(3),
        np.ones(2, dtype=np.float32),
        np.ones(2, dtype=">f8"),
        np.ones((1, 1)).view(np.matrix),
        np.ma.array([1.0]),
        np.float64(1),
        [1.0],
        None,
        np.ones((1,) * 40),
    ],
)
def test_short_way_is_for_plain_arrays_alone(value: Any) -> None:
    assert wire.pack_array("answer", 7, value) is None


@pytest.mark.parametrize("piece", [1, 7, 64, 1 << 16, 1 << 20])
def test_frames_are_the_same_in_whatever_pieces_they_come(piece: int) -> None:
    """A frame is handed out as soon as it is whole, and what came behind it is kept."""
    frames = [wire.pack([number, np.arange(float(size))]) for number, size in enumerate((0, 1, 3000, 2, 0))]
    ours, theirs = socket.socketpair()
    with ours, theirs:
        channel = wire.Channel(ours)
        assert channel.frame_here() is None

        def send() -> None:
            stream = b"".join(frames)
            for start in range(0, len(stream), piece):
                theirs.sendall(stream[start : start + piece])

        sender = threading.Thread(target=send)
        sender.start()
        received = [channel.receive_frame(5) for _ in frames]
        sender.join()
    assert received == frames
    assert channel.frame_here() is None


def test_frame_that_is_here_waits_for_nobody() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        channel = wire.Channel(ours)
        theirs.sendall(wire.pack([1]) + wire.pack([2]) + wire.pack([3])[:-1])
        assert channel.receive(5) == [1]
        theirs.close()
        frame = channel.frame_here()
        assert frame is not None
        assert wire.message_of(frame) == [2]
        assert channel.frame_here() is None
        with pytest.raises(wire.Closed):
            channel.receive_frame(5)


def _receive_all(stream: bytes, hang_up: bool) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(stream)
        if hang_up:
            theirs.close()
        channel = wire.Channel(ours)
        start = time.monotonic()
        for _ in range(3):
            try:
                assert _is_plain(channel.receive(0.01))
            except DECLARED:
                break
        assert time.monotonic() - start < SECONDS


def _holds(value: Any, kind: type) -> bool:
    if isinstance(value, Record):
        value = value.record_fields
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ()
    return isinstance(value, kind) or any(_holds(item, kind) for item in inside)


def _is_plain(value: Any) -> bool:
    kind = type(value)
    if kind is Record:
        return type(value.record_name) is str and _is_plain(value.record_fields)
    if kind is dict:
        return all(type(key) is str for key in value) and all(map(_is_plain, value.values()))
    if kind is list or kind is tuple:
        return all(map(_is_plain, value))
    if kind is OpaqueValue:
        return value.held is None or _is_array(value.held)
    return value is None or kind in (bool, int, float, str, Own) or _is_array(value) or is_generator(value)


def _is_array(value: Any) -> bool:
    return type(value) is np.ndarray and value.dtype.kind in "biuf"
