"""What the reference asks on its way goes ahead of a submission's questions."""

from __future__ import annotations

import numpy as np

from autograder.grading.questions_ahead import ahead
from autograder.sandbox import wire
from autograder.sandbox.observation import Call
from autograder.sandbox.sealed_answers import by_tag, opened


def double(x: np.ndarray) -> np.ndarray:
    """Twice."""
    return 2 * x


def more(x: np.ndarray) -> np.ndarray:
    """Twice, and one."""
    return double(x) + 1


REFERENCE = {"double": double, "more": more}
X = np.array([1.0, 2.5])


def question(name: str, *arguments: object) -> bytes:
    """As a worker writes it."""
    return wire.pack(["help", name, list(arguments), {}])


def test_what_the_reference_asks_is_answered() -> None:
    """A helper's own answer, to the very arguments."""
    rows = by_tag(ahead(REFERENCE, [Call("more", (X,))], ["double"]))
    answer = opened(rows, question("double", X))

    assert answer is not None
    kind, value = wire.message_of(answer)
    assert (kind, value.tolist()) == ("value", [2.0, 5.0])
    assert len(rows) == 1
    assert opened(rows, question("double", X + 1)) is None


def test_of_others_nothing_goes_ahead() -> None:
    """Neither of a function that is the student's own, nor of the exercise itself."""
    assert len(ahead(REFERENCE, [Call("more", (X,))], ["more"])) == 0
    assert len(ahead(REFERENCE, [Call("double", (X,))], [])) == 0


def test_the_reference_is_left_as_it_is() -> None:
    """It is asked itself afterwards, without anybody noting it."""
    ahead(REFERENCE, [Call("more", (X,))], ["double"])

    assert more(X).tolist() == [3.0, 6.0]
    assert more.__globals__["double"] is double


def test_what_would_be_refused_does_not_go_ahead() -> None:
    """Arguments that a helper may not be asked with, and answers that are too long."""
    assert len(ahead(REFERENCE, [Call("more", (np.zeros(3_000),))], ["double"])) == 0
    assert len(ahead(REFERENCE, [Call("more", (np.zeros(1_000),))], ["double"])) == 0
