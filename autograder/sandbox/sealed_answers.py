"""Right answers that go ahead of their questions, each to be opened only by who asks its very question.

A worker in which right functions stand in asks for each of their answers, and to be asked costs both sides
more than to answer. What the reference itself would ask is known before, so those answers go ahead, in one
message. The worker is the student's, who may read all that lies in its memory: an answer lies there under
one digest of its question, and hidden by another. Who does not have the question learns nothing but how many
there are; who has it may ask anyway.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import numpy as np

TAG = 16  # bytes of a row that tell which question it answers
# Bound early: a careless patch of the module changes student code, not what is opened.
_blake2b, _shake, _frombuffer, _uint8 = hashlib.blake2b, hashlib.shake_256, np.frombuffer, np.uint8


def sealed(answers: Mapping[bytes, bytes]) -> np.ndarray:
    """Bytes of questions -> bytes of answers, as an array of bytes: (answers, TAG + those of the longest).

    In no order, and all equally long.
    """
    longest = max(map(len, answers.values()), default=0)
    rows = sorted(
        _tag(question) + _hidden(answer.ljust(longest, b"\0"), question)
        for question, answer in answers.items()
    )
    return _frombuffer(b"".join(rows), _uint8).reshape(len(rows), TAG + longest)


def by_tag(rows: np.ndarray) -> dict[bytes, bytes]:
    """The rows, as they are looked up."""
    return {row[:TAG].tobytes(): row[TAG:].tobytes() for row in rows}


def opened(rows: Mapping[bytes, bytes], question: bytes) -> bytes | None:
    """The answer to this question, with zeros behind it; None where it did not go ahead."""
    row = rows.get(_tag(question))
    return None if row is None else _hidden(row, question)


def _tag(question: bytes) -> bytes:
    return _blake2b(question, digest_size=TAG).digest()


def _hidden(text: bytes, question: bytes) -> bytes:
    """Hidden, or what was hidden: each is the other's inverse."""
    stream = _frombuffer(_shake(question).digest(len(text)), _uint8)
    hidden: bytes = (_frombuffer(text, _uint8) ^ stream).tobytes()
    return hidden
