"""The levels of what is said: a first sentence and a question, a pointer, an example in public numbers."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from autograder.diagnosis.agreement import near
from autograder.diagnosis.case import Case
from autograder.diagnosis.kinds import unwrapped
from autograder.diagnosis.made_calls import reference, scaled, tidy
from autograder.model.fault import Fault
from autograder.sandbox.observation import Call, Observation

MOST_WORDS = 40
_EXAMPLES = 2  # faults that get one: each costs a call
_SHOWN = 28  # numbers of one argument
_FEW = 2  # results that can be read side by side
_LARGE = 10**6  # a whole number from here on is not written out
_POINTERS = {
    "error": "Run the notebook's example in a cell of its own, and read the last line of what is said.",
    "kind": "Print type(...) and .shape of what your function gives for the worked example.",
    "value": "Do the worked example by hand, step by step, and print yours beside it.",
    "identification": "Do the worked example by hand, step by step, and print yours beside it.",
    "batch": "Write the shapes of two samples behind each of your lines: a sample is a row.",
    "sizes": "Try it with sizes that differ from the example's, and look for those numbers in your lines.",
    "beside": "Print the arguments before and after the call.",
}
_POINTERS_BY_NAME = {
    "whole numbers": "Print the dtype of every array that your function makes.",
    "warning": "Run it with very large and very small numbers, and read which line NumPy warns of.",
}


def of_hint(faults: Sequence[Fault]) -> str | None:
    """The first level: the fault to mend first with its question, the next one as far as there is room."""
    faults = [fault for fault in faults if fault.seen]
    if not faults:
        return None
    first = faults[0].text
    for second in faults[1:2]:
        for text in (f"{first} Besides: {second.seen}", f"{faults[0].seen} Besides: {second.text}"):
            if len(text.split()) <= MOST_WORDS:
                return text
        short = f"{faults[0].seen} Besides: {second.seen}"
        return short if len(short.split()) <= MOST_WORDS else first
    return first


def filled(faults: Sequence[Fault], case: Case) -> tuple[Fault, ...]:
    """The faults with their pointers, and the first ones with examples."""
    faults = [fault for fault in faults if fault.seen] or list(faults)
    place = f" Read {case.place} again." if case.place else ""
    filled_in = []
    for number, fault in enumerate(faults):
        by_name = _POINTERS_BY_NAME.get(fault.name.partition(":")[0], "")
        step = fault.step or ((by_name or _POINTERS.get(fault.question, "")) + place).strip()
        with np.errstate(all="ignore"):
            example = of_example(fault, case) if number < _EXAMPLES and fault.seen else ""
        filled_in.append(replace(fault, step=step, example=example))
    return tuple(filled_in)


def of_example(fault: Fault, case: Case) -> str:
    """A call with public numbers that shows the fault: what went in, what came, what was due."""
    for call, seen in _tried(fault, case):
        due = reference(case, call)
        if due is not None and _is_small(call) and _shows(fault, seen, due):
            return _told(case, call, seen, due)
    return ""


def _tried(fault: Fault, case: Case) -> Iterator[tuple[Call, Observation]]:
    """The notebook's own example first; else made-up numbers in the shapes of a call that goes wrong."""
    subject = case.subject
    if fault.question in ("error", "kind", "value", "identification"):
        yield from case.public
        places = subject.plain
    elif fault.question == "beside" and len(subject.public) > 1:
        yield from case.public
        yield from ((call, case.ask(call)) for call in subject.public[1:2])
        return
    elif fault.question == "batch":
        places = subject.batches
    elif fault.question == "sizes":
        places = tuple(place for place in subject.plain if place not in subject.alike_first)
    else:
        places = subject.whole if fault.name == "whole numbers" else subject.plain
    wrong = [place for place in places if not case.right(place)] or list(places)
    for place in wrong[:1]:
        made = _made(subject.calls[place], subject.codes)
        yield made, case.ask(made)
        if fault.question == "identification":  # whole numbers may be right where decimals are not
            parts = scaled(subject, made, 3 / 8)
            yield parts, case.ask(parts)


def _made(call: Call, codes: Collection[int]) -> Call:
    """Tidy numbers; whole ones stay whole."""
    made = tidy(call, codes)
    arguments = tuple(
        np.round(2 * new).astype(old.dtype)
        if isinstance(old, np.ndarray) and old.dtype.kind in "iu" and number not in codes
        else new
        for number, (old, new) in enumerate(zip(call.arguments, made.arguments, strict=True))
    )
    return Call(call.name, arguments)


def _is_small(call: Call) -> bool:
    return all(np.size(argument) <= _SHOWN for argument in call.arguments)


def _shows(fault: Fault, seen: Observation, due: Any) -> bool:
    if fault.question == "beside" and fault.name != "whole numbers":
        return bool(seen.changed) if fault.name.startswith("changed") else bool(seen.warnings)
    if seen.error is not None:
        return True
    inside = unwrapped(seen.value, due)
    return bool(inside.wrong) or not near(inside.value, due)


def _told(case: Case, call: Call, seen: Observation, due: Any) -> str:
    given = ", ".join(
        f"{name} = {_written(argument)}"
        for name, argument in zip(case.subject.parameters, call.arguments, strict=False)
    )
    which, value, wanted = first_wrong(seen.value, due)
    came = (
        f"it stops with {seen.error[0]}"
        if seen.error is not None
        else f"it gives {_answered(value, call, wanted)}{which}"
    )
    if seen.error is not None and not seen.error[0].isidentifier():
        came = "it stops"
    beside = f" and changes {case.subject.parameters[seen.changed[0]]}" if seen.changed else ""
    warned = f" and warns of an {seen.warnings[0]}" if seen.warnings else ""
    return f"With {given} {came}{beside}{warned}; due is {_written(wanted)}."


def first_wrong(value: Any, due: Any) -> tuple[str, Any, Any]:
    """Of many results the first that is wrong, and what was due there: five arrays at once nobody reads."""
    if isinstance(value, tuple) and isinstance(due, tuple) and len(value) == len(due) > _FEW:
        for place, (came, wanted) in enumerate(zip(value, due, strict=True), 1):
            if not near(came, wanted):
                return f" as result {place} of {len(due)}", came, wanted
    return "", value, due


def _answered(value: Any, call: Call, due: Any) -> str:
    """An answer; the submission chose its sizes: only those of this call and of what is due are shown.

    A size or a long number could spell inputs that hidden checks gave it before.
    """
    parts = (*call.arguments, *(due if isinstance(due, tuple) else (due,)))
    return _written(value, frozenset(size for part in parts for size in getattr(part, "shape", ())))


def _written(value: Any, sizes: frozenset[int] | None = None) -> str:
    """As Python writes it, with few digits; shapes of these sizes only."""
    if isinstance(value, np.ndarray):
        if value.size <= _SHOWN:
            return _written(value.tolist(), sizes)
        is_shown = sizes is None or sizes.issuperset(value.shape)
        return f"an array of shape {value.shape}" if is_shown else "an array of another shape"
    if isinstance(value, list | tuple):
        inner = ", ".join(_written(item, sizes) for item in value[:_SHOWN])
        return f"({inner})" if isinstance(value, tuple) else f"[{inner}]"
    if isinstance(value, bool | int) or value is None:
        return str(value) if value is None or abs(value) < _LARGE else "a large number"
    if isinstance(value, float):
        return f"{value:.4g}"
    return "something else"
