"""What a call does besides: arguments changed, warnings, two answers to one call, whole numbers cut."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator

from autograder.diagnosis import programs
from autograder.diagnosis.agreement import near
from autograder.diagnosis.case import Case
from autograder.diagnosis.kinds import unwrapped
from autograder.diagnosis.made_calls import scaled
from autograder.diagnosis.variants import together
from autograder.model.fault import Fault

QUESTION = "beside"
_CASTING = ("UFuncTypeError", "_UFuncOutputCastingError")
_WARNED = {
    "overflow": (
        "A number grows too large on the way: NumPy reports an overflow.",
        "Which step gets a number that is too large, and is there another way?",
    ),
    "invalid": ("NumPy reports an invalid step, which gives nan.", "Which step has no answer there?"),
    "divide": ("Something is divided by zero.", "For which numbers does that happen?"),
}
_LOGARITHM = (  # NumPy has one word for both
    "NumPy reports a division by zero, as it calls the logarithm of 0 too.",
    "For which numbers is a divisor 0, or what a logarithm is taken of?",
)


def answers(case: Case) -> Iterator[Fault]:
    """Everything that is found, each kind once."""
    yield from _changed(case)
    yield from _warned(case)
    yield from _twice(case)
    yield from _whole(case)


def _changed(case: Case) -> Iterator[Fault]:
    shown = [case.seen[place] for place in case.subject.own]
    shown += [seen for call, seen in case.asked if call.name == case.subject.exercise]
    changing = [seen for seen in shown if seen.changed]
    if changing:
        numbers = sorted({number for seen in changing for number in seen.changed})
        listed = [f"`{name}`" for number, name in enumerate(case.subject.parameters) if number in numbers]
        name = together(listed) or "an argument"
        belong, it = ("belong", "them") if len(listed) > 1 else ("belongs", "it")
        seen = f"The call changes {name}, which {belong} to whoever calls."
        asks = f"Which line writes into {it}, and can it make a new array?"
        yield Fault(QUESTION, f"changed {name}", seen, asks, calls=len(changing))


def _warned(case: Case) -> Iterator[Fault]:
    own = case.subject.own
    muted = sum(case.seen[place].muted for place in own)
    if muted:
        seen = "It switches NumPy's warnings off for everybody who comes after."
        yield Fault(
            QUESTION, "muted", seen, "What causes the warning, and how can it be avoided?", calls=muted
        )
        return
    for kind, told in _WARNED.items():
        calls = sum(kind in case.seen[place].warnings for place in own)
        if calls and not any(kind in case.subject.reference[place].warnings for place in own):
            logarithm = kind == "divide" and re.search(r"\blog\w*\(", case.own_text)
            seen, asks = _LOGARITHM if logarithm else told
            given = _given(case) if kind == "overflow" else ""
            asks = f"Which step is it, and does `{given}`, which is given, do the same?" if given else asks
            yield Fault(QUESTION, f"warning: {kind}", seen, asks, calls=calls)
            return


def _given(case: Case) -> str:
    """A curve that the notebook gives, and the reference takes where this function has its own."""
    right = case.subject.function
    for name, function in programs.helpers([right]).items() if inspect.isfunction(right) else ():
        curve = not name.startswith("_") and len(inspect.signature(function).parameters) == 1
        if curve and case.own_text and not re.search(rf"\b{name}\(", case.own_text):
            return name
    return ""


def _twice(case: Case) -> Iterator[Fault]:
    if not case.steady:
        seen = "The same call gives one answer first and another one later."
        yield Fault(QUESTION, "two answers", seen, "Does it keep something, or draw by chance?", calls=2)


def _whole(case: Case) -> Iterator[Fault]:
    """Whole numbers in, where numbers with decimals are right or explained."""
    if case.model is None or any(case.seen[place].changed for place in case.subject.own):
        return  # what is written into an argument is cut to its kind: that is said
    wrong, stopped = [], 0
    for place in case.subject.whole:
        seen, right = case.seen[place], case.subject.reference[place].value
        try:
            due = case.model(case.subject.calls[place])
        except Exception:  # the explanation has no answer here
            continue
        inside = unwrapped(seen.value, right).value
        mine = seen.value if inside is None else inside
        if seen.error is None and not near(mine, due):
            wrong.append(place)
        stopped += seen.error is not None and seen.error[0] in _CASTING
    if wrong and not _of_their_kind(case, wrong[0]):
        wrong = []
    if wrong or stopped:
        seen_text = "When whole numbers go in, decimals are lost on the way out."
        if not wrong:
            seen_text = "When whole numbers go in, it stops: their array has no room for decimals."
        yield Fault(
            QUESTION,
            "whole numbers",
            seen_text,
            "Which kind of number does your array hold?",
            calls=len(wrong) + stopped,
        )


def _of_their_kind(case: Case, place: int) -> bool:
    """Is the kind of number to blame? The same numbers as decimals give another answer then."""
    decimals = scaled(case.subject, case.subject.calls[place], 1.0)
    return not case.ask(decimals).same_as(case.seen[place])
