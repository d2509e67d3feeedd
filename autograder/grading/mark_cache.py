"""Marks that were given before: the same answers to the same calls earn the same, and are judged once."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from autograder.sandbox.observation import Call, frame_of

if TYPE_CHECKING:  # marking needs the check file, which has a memory
    from autograder.grading.marking import Marked

MOST = 32  # of an exercise: a class has a few common ways of being right, and of being wrong


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

    _known: dict[tuple[str, bytes], Remembered] = field(default_factory=dict)

    def get(self, exercise: str, replies: Sequence[bytes]) -> Remembered | None:
        """What these replies earned, if those to the further calls are the same, too."""
        return self._known.get((exercise, digest(replies)))

    def put(self, exercise: str, replies: Sequence[bytes], remembered: Remembered) -> None:
        """Keep it; the oldest of the exercise goes when there are too many."""
        places = [key for key in self._known if key[0] == exercise]
        if len(places) >= MOST:
            del self._known[places[0]]
        self._known[exercise, digest(replies)] = remembered


def digest(replies: Sequence[bytes]) -> bytes:
    """Frames tell their own lengths, so that no two sequences of them have the same bytes in a row."""
    return hashlib.blake2b(b"".join(replies), digest_size=32).digest()
