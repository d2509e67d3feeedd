"""Answers that go ahead: opened by their questions, and by nothing else."""

from __future__ import annotations

import numpy as np

from autograder.sandbox.sealed_answers import TAG, by_tag, opened, sealed

ANSWERS = {b"what is 1 + 1": b"two, it is said", b"and 2 + 2": b"four"}


def test_who_asks_gets_the_answer() -> None:
    """With zeros behind it, as long as the longest."""
    rows = by_tag(sealed(ANSWERS))

    assert opened(rows, b"and 2 + 2") == b"four".ljust(len(b"two, it is said"), b"\0")
    assert opened(rows, b"what is 1 + 1") == b"two, it is said"
    assert opened(rows, b"and 2 + 3") is None


def test_who_has_the_rows_alone_reads_nothing() -> None:
    """No answer stands there, nor a question; rows are equally long, and in no order of theirs."""
    rows = sealed(ANSWERS)
    held = rows.tobytes()

    assert rows.shape == (2, TAG + len(b"two, it is said"))
    assert all(text not in held for pair in ANSWERS.items() for text in (pair[0], pair[1]))
    assert np.array_equal(rows, sealed(dict(reversed(ANSWERS.items()))))


def test_the_same_answer_to_two_questions_does_not_show() -> None:
    """Each is hidden by its own question."""
    one, other = sealed({b"a": b"the same", b"b": b"the same"})[:, TAG:]

    assert not np.array_equal(one, other)


def test_nothing_may_go_ahead() -> None:
    """A reference that asks none of the helpers."""
    assert by_tag(sealed({})) == {}
