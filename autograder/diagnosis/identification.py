"""Where nothing near the reference gives these numbers: what a few small, made-up calls tell."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from autograder.diagnosis.case import Case
from autograder.diagnosis.values import near
from autograder.model.fault import Fault
from autograder.sandbox.observation import Call

QUESTION = "identification"
Told = tuple[str, str, str]


def answers(case: Case) -> Iterator[Fault]:
    """One sentence at most: which argument has no say, which numbers move together, or where it goes off."""
    subject = case.subject
    if case.model is not None or not subject.plain:
        return
    base = _tidy(subject.calls[subject.plain[0]])
    value, due = _answer(case, base), _due(case, base)
    known = value is not None and due is not None and not near(value, due)
    for look in (_constant, _shape, _no_say, _arrangement, _mixed, _places) if known else ():
        assert value is not None and due is not None
        told = look(case, base, value, due)
        if told is not None:
            name, seen, asks = told
            yield Fault(QUESTION, name, seen, asks, calls=len(subject.alike_first))
            return
    wrong = sum(not case.right(place) for place in subject.alike_first)
    seen = "It is right for some numbers, and wrong for others."
    if 0 < wrong < len(subject.alike_first):
        yield Fault(QUESTION, "some inputs", seen, "Which numbers go another way through it?", calls=wrong)


def tidy(call: Call) -> Call:
    """Public numbers in the shapes of a call, easy to follow by hand."""
    return _tidy(call)


def _tidy(call: Call) -> Call:
    steps = (1.0, -2.0, 3.0, 0.5, -1.0, 2.0, -0.5, 4.0, 1.5, -3.0)
    arguments = []
    for number, argument in enumerate(call.arguments):
        if isinstance(argument, np.ndarray):
            size = argument.size
            flat = [steps[(place + 3 * number) % len(steps)] for place in range(size)]
            positive = bool((argument >= 0).all()) and bool((argument <= 1).all())
            made = np.abs(np.array(flat)) / 4 if positive else np.array(flat)
            arguments.append(made.reshape(argument.shape))
        else:
            arguments.append(argument)
    return Call(call.name, tuple(arguments))


def _answer(case: Case, call: Call) -> np.ndarray | None:
    seen = case.ask(call)
    value = seen.value[0] if isinstance(seen.value, tuple | list) and seen.value else seen.value
    ok = seen.error is None and isinstance(value, np.ndarray | int | float)
    return np.asarray(value, dtype=float) if ok else None


def _due(case: Case, call: Call) -> np.ndarray | None:
    try:
        with np.errstate(all="ignore"):
            due = case.subject.function(*call.arguments)
    except Exception:  # numbers that the exercise does not allow
        return None
    due = due[0] if isinstance(due, tuple | list) else due
    return np.asarray(due, dtype=float) if isinstance(due, np.ndarray | int | float) else None


def _moved(call: Call, number: int, place: int) -> Call:
    arguments = list(call.arguments)
    array = np.array(arguments[number], dtype=float)
    array.reshape(-1)[place] += 0.25
    arguments[number] = array
    return Call(call.name, tuple(arguments))


def _numbers_of(call: Call) -> list[int]:
    return [n for n, a in enumerate(call.arguments) if isinstance(a, np.ndarray) and a.size]


def _constant(case: Case, base: Call, value: np.ndarray, due: np.ndarray) -> Told | None:
    moved = [_moved(base, number, 0) for number in _numbers_of(base)]
    answers = [_answer(case, call) for call in moved]
    if moved and all(answer is not None and near(answer, value) for answer in answers):
        return (
            "constant",
            "The answer is the same, whatever goes in.",
            "Which of the arguments does it look at?",
        )
    return None


def _shape(case: Case, base: Call, value: np.ndarray, due: np.ndarray) -> Told | None:
    if value.shape == due.shape:
        return None
    size = "one number" if value.size == 1 else f"{value.size} numbers"
    wanted = "one" if due.size == 1 else str(due.size)
    if value.size != due.size:
        come, are = "comes" if value.size == 1 else "come", "is" if due.size == 1 else "are"
        seen = f"Of one sample {size} {come} back, {wanted} {are} due."
        return "count", seen, "Where do numbers go, or come from?"
    return (
        "axes",
        f"The answer has {value.ndim} axes, {due.ndim} {'is' if due.ndim == 1 else 'are'} due.",
        "What is one sample?",
    )


def _no_say(case: Case, base: Call, value: np.ndarray, due: np.ndarray) -> Told | None:
    """An argument that changes nothing, though it should."""
    for number in _numbers_of(base):
        moved = _moved(base, number, 0)
        mine, right = _answer(case, moved), _due(case, moved)
        if mine is not None and right is not None and near(mine, value) and not near(right, due):
            name = f"`{case.subject.parameters[number]}`"
            return (
                f"no say {name}",
                f"A change of {name} does not change the answer.",
                f"Where does {name} come in?",
            )
    return None


def _arrangement(case: Case, base: Call, value: np.ndarray, due: np.ndarray) -> Told | None:
    if value.size > 1 and near(np.sort(value, axis=None), np.sort(due, axis=None)):
        return "arrangement", "The right numbers are there, in another order.", "What does each place mean?"
    missing = [number for number in due.ravel() if not np.isclose(value, number, rtol=1e-8, atol=1e-9).any()]
    if value.size > 2 and len(missing) * 2 < due.size:
        return (
            "arrangement",
            "Some of the right numbers are there, others are not.",
            "Which ones are missing?",
        )
    return None


def _mixed(case: Case, base: Call, value: np.ndarray, due: np.ndarray) -> Told | None:
    """Each number should follow its own number alone, and follows another one."""
    for number in _numbers_of(base):
        if np.shape(base.arguments[number]) != due.shape or due.size < 2:
            continue
        moved = _moved(base, number, 0)
        mine, right = _answer(case, moved), _due(case, moved)
        if mine is None or right is None or mine.shape != value.shape:
            continue
        others = ~np.isclose(mine, value).reshape(-1)[1:]
        if others.any() and np.isclose(right, due).reshape(-1)[1:].all():
            seen = "When one number changes, others of the answer change with it."
            return "mixed", seen, "Does each number go its way alone?"
    return None


def _places(case: Case, base: Call, value: np.ndarray, due: np.ndarray) -> Told | None:
    off = ~np.isclose(value, due, rtol=1e-8, atol=1e-11).reshape(-1)
    if not off.any():
        return None
    if off.all():
        sign = "too large" if (value > due).all() else "too small" if (value < due).all() else "off"
        return (
            f"all {sign}",
            f"Every number is {sign}, also for small numbers in.",
            "Which step is the first to differ?",
        )
    listed = " and ".join(str(place + 1) for place in np.flatnonzero(off)[:2])
    return (
        "some",
        f"Some numbers are right, others are not: number {listed} for instance.",
        "What sets them apart?",
    )
