"""Marks that were given before: the same answers to the same calls earn the same, and are judged once."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

from autograder.sandbox.observation import Call, frame_of

if TYPE_CHECKING:  # marking needs the check file, which has a memory
    from autograder.grading.marking import Marked

MOST = 128  # of an exercise: a class has a few ways of being right, and some dozens of being wrong


@dataclass(frozen=True)
class Remembered:
    """Marks, what NumPy warned of, and the unplanned calls that were made, with a digest of their replies."""

    marked: Marked
    warnings: frozenset[str]
    calls: tuple[Call, ...]
    replies: bytes

    @cached_property
    def frame(self) -> bytes:
        """The further calls as one message to a worker."""
        return frame_of(self.calls)


@dataclass
class Memory:
    """By exercise and the replies to all its planned calls. Only for marks that depend on answers alone."""

    _known: dict[str, OrderedDict[bytes, Remembered]] = field(default_factory=dict)
    _calls: WeakValueDictionary[Any, Call] = field(default_factory=WeakValueDictionary, compare=False)

    def get(self, exercise: str, replies: Sequence[bytes]) -> Remembered | None:
        """What these replies earned, if those to the further calls are the same, too."""
        known, key = self._known.get(exercise), digest(replies)
        if known is None or key not in known:
            return None
        known.move_to_end(key)
        return known[key]

    def put(self, exercise: str, replies: Sequence[bytes], remembered: Remembered) -> None:
        """Keep it; what was not met for longest goes when there are too many of the exercise."""
        known = self._known.setdefault(exercise, OrderedDict())
        if len(known) >= MOST:
            known.popitem(last=False)
        calls = tuple(self._calls.setdefault(call.key, call) for call in remembered.calls)
        known[digest(replies)] = replace(remembered, calls=calls)

    def clear(self) -> None:
        """Every exercise is marked anew: what a mark costs is to be measured."""
        self._known.clear()


def digest(replies: Sequence[bytes]) -> bytes:
    """Frames tell their own lengths, so that no two sequences of them have the same bytes in a row."""
    return hashlib.blake2b(b"".join(replies), digest_size=32).digest()
