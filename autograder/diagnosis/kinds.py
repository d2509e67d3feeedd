"""What kind of thing comes back; and the numbers inside, where they are in a wrong container."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from autograder.diagnosis.case import Case
from autograder.diagnosis.explanations import PLACES
from autograder.model.fault import Fault
from autograder.sandbox.kind_names import kind_of
from autograder.sandbox.observation import alike
from autograder.sandbox.values import OpaqueValue

QUESTION = "kind"

_LAZY = frozenset(("generator", "map", "zip", "filter"))


@dataclass(frozen=True)
class Unwrapped:
    """The numbers of an answer as the reference would give them, or None; `wrong` names the container."""

    value: Any
    wrong: str = ""


def came(value: Any, due: Any) -> Any:
    """The numbers inside, or the answer itself where it is no container of what is due."""
    inside = unwrapped(value, due).value
    return value if inside is None else inside


_SAID = {
    "nothing": (
        "Nothing comes back.",
        "print shows a result, return hands it over: which one is in your function?",
    ),
    "nothing for some": (
        "For some numbers nothing comes back.",
        "Which way through the function ends without a return?",
    ),
    "list": (
        "A Python list comes back.",
        "The next step computes with arrays: what makes an array of a list?",
    ),
    "tuple": ("A tuple of numbers comes back.", "The next step computes with arrays: what makes one of it?"),
    "set": ("A set comes back.", "A set has no order and keeps no number twice: which kind of object does?"),
    "dict": ("A dictionary comes back.", "What does the last line of the contract promise?"),
    "matrix": ("An np.matrix comes back.", "It multiplies in its own way: which plain kind is asked for?"),
    "text": ("A text comes back.", "Who should compute with it? What does the contract promise?"),
    "truth": ("True and False come back.", "How much lies between yes and no? Numbers are asked for."),
    "several": ("More than what is asked for comes back.", "Which of them does the contract name?"),
    "fewer": (
        "Fewer results come back than are due.",
        "Which ones does the contract name, in which order?",
    ),
    "joined": ("The results come glued into one array.", "How can two results come back side by side?"),
    "row table": (
        "One sample comes back as a table with one row.",
        "How many axes go in, and how many come out?",
    ),
    "column": ("One sample comes back standing up, as a column.", "How many axes has one sample here?"),
    "number": ("A single number comes back.", "How many numbers should one sample have afterwards?"),
    "of one": (
        "An array comes inside a tuple, or a list, of one.",
        "Which comma, or which bracket, makes it one?",
    ),
    "object": ("Something comes back that is no array of numbers.", "What does the contract promise?"),
    "not computed": (
        "What comes back is not computed yet: a generator, a map or a zip.",
        "What makes an array of its numbers?",
    ),
    "function": ("A function comes back, not its result.", "Which brackets call it?"),
}


def fault(wrong: str, calls: int = 0) -> Fault:
    """What is said of a container."""
    seen, asks = _SAID[wrong]
    return Fault(QUESTION, f"kind: {wrong}", seen, asks, calls=calls)


def unwrapped(value: Any, due: Any) -> Unwrapped:
    """The numbers of `value` in the containers of `due`."""
    if isinstance(due, tuple | list) and due:
        return _of_several(value, due)
    if not isinstance(due, np.ndarray):
        return Unwrapped(value)
    if isinstance(value, np.ndarray):
        return _of_array(value, due)
    if isinstance(value, list | tuple | dict):
        return _of_container(value, due)
    if isinstance(value, OpaqueValue) and value.held is not None:
        return Unwrapped(_shaped(value.held, due), "matrix")
    return Unwrapped(None, _plain_kind(value))


def at(case: Case, place: int) -> Unwrapped:
    """Of what came for a planned call; looked into once."""
    found: Unwrapped | None = case.inside.get(place)
    if found is None:
        found = unwrapped(case.seen[place].value, case.subject.reference[place].value)
        case.inside[place] = found
    return found


def _of_array(value: np.ndarray, due: np.ndarray) -> Unwrapped:
    if value.dtype.kind == "b" and due.dtype.kind != "b":
        return Unwrapped(value, "truth")
    if due.ndim and due.size > 1 and value.shape == (1, *due.shape):
        return Unwrapped(value[0], "row table")
    if due.ndim == 1 and due.size > 1 and value.shape == (due.size, 1):
        return Unwrapped(value[:, 0], "column")
    if value.ndim == 0 and due.ndim:
        return Unwrapped(value, "number")
    return Unwrapped(value)


def _of_container(value: Any, due: np.ndarray) -> Unwrapped:
    members = list(value.values()) if isinstance(value, dict) else list(value)
    kind = "dict" if isinstance(value, dict) else type(value).__name__
    fitting = [m for m in members if isinstance(m, np.ndarray) and m.shape == due.shape]
    if fitting and (due.ndim or kind == "dict"):
        best = next((m for m in fitting if alike(m, due)), fitting[0])
        return Unwrapped(best, kind if kind == "dict" else "several" if len(members) > 1 else "of one")
    try:
        array = np.asarray(members)
    except ValueError:
        return Unwrapped(None, "several" if _arrays(members) else kind)
    if array.dtype.kind not in "iuf":
        return Unwrapped(None, "several" if _arrays(members) else kind)
    return Unwrapped(array, "several" if _arrays(members) and array.shape != due.shape else kind)


def _of_several(value: Any, due: Sequence[Any]) -> Unwrapped:
    if isinstance(value, np.ndarray) and value.shape == (len(due), *np.shape(due[0])):
        return Unwrapped(tuple(value))
    if isinstance(value, dict):
        inner = _of_several(tuple(value.values()), due)
        return Unwrapped(inner.value, "dict")
    if isinstance(value, list | tuple):
        return _of_members(value, due)
    if isinstance(value, np.ndarray):
        shapes = {np.shape(part) for part in due}
        size = sum(np.shape(part)[-1] for part in due if np.ndim(part))
        if (
            len(shapes) == 1
            and value.ndim
            and value.shape[-1] == size
            and value.shape[:-1] == due[0].shape[:-1]
        ):
            return Unwrapped(tuple(np.split(value, len(due), axis=-1)), "joined")
        return Unwrapped(None, "fewer")
    return Unwrapped(None, _plain_kind(value))


def _of_members(value: Sequence[Any], due: Sequence[Any]) -> Unwrapped:
    if len(value) > len(due):
        kept = [next((m for m in value if alike(m, part)), None) for part in due]
        chosen = tuple(_most_alike(value, due)) if any(m is None for m in kept) else tuple(kept)
        return Unwrapped(chosen, "several")
    if len(value) < len(due):
        return Unwrapped(None, "fewer")
    parts = [unwrapped(member, part) for member, part in zip(value, due, strict=True)]
    wrong = next((part.wrong for part in parts if part.wrong), "")
    if any(part.value is None for part in parts):
        return Unwrapped(None, wrong or "object")
    return Unwrapped(tuple(part.value for part in parts), wrong)


def _most_alike(value: Sequence[Any], due: Sequence[Any]) -> Sequence[Any]:
    """As many in a row as are due: those that agree most with it, the first ones where none does."""
    rows = [value[first : first + len(due)] for first in range(len(value) - len(due) + 1)]
    return max(rows, key=lambda row: sum(alike(m, d) for m, d in zip(row, due, strict=True)))


def _arrays(members: Sequence[Any]) -> bool:
    return bool(members) and all(isinstance(m, np.ndarray) for m in members) and len(members) < 4


def _shaped(held: np.ndarray, due: np.ndarray) -> np.ndarray:
    return held.reshape(-1) if due.ndim == 1 and 1 in held.shape else held


def _plain_kind(value: Any) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "truth"
    if isinstance(value, int | float):
        return "number"
    if isinstance(value, str):
        return "text"
    if isinstance(value, OpaqueValue):
        words = "not computed" if value.name in _LAZY else kind_of(value)
        known = ("matrix", "set", "dict", "function", "not computed")
        return next((kind for kind in known if kind in words), "object")
    return "object"


def answers(case: Case) -> Iterator[Fault]:
    """The container of the plain calls' answers, when all that answer have the same wrong one."""
    subject = case.subject
    wrongs = []
    for place in subject.plain:
        seen = case.seen[place]
        if seen.error is None:
            wrongs.append(at(case, place).wrong)
    nothing = wrongs.count("nothing")
    if 0 < nothing < len(wrongs):
        right = [case.right(place) for place in subject.plain if case.seen[place].value is not None]
        whole = len(right) > 1 and all(right)
        yield replace(fault("nothing for some", nothing), kept=1.0 if whole else 0.0)
        return
    first = wrongs[0] if wrongs else ""
    if first and wrongs.count(first) * 2 > len(wrongs):
        yield _of_part(case, first, fault(first, wrongs.count(first)))


def _of_part(case: Case, wrong: str, said: Fault) -> Fault:
    """Where one of several results alone is of this kind: of that one."""
    for place in case.subject.plain:
        value, due = case.seen[place].value, case.subject.reference[place].value
        if not isinstance(due, tuple) or not isinstance(value, list | tuple) or len(value) != len(due):
            return said
        parts = [unwrapped(member, part).wrong for member, part in zip(value, due, strict=True)]
        if parts.count(wrong) == 1 < len(parts):
            return replace(said, seen=f"The {PLACES[parts.index(wrong)]} result: {said.seen}")
    return said
