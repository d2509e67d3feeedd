"""Calls that raise: the complaint in words, with the student's own line where a public call shows it."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import replace

from autograder.diagnosis import complaints
from autograder.diagnosis.case import Case
from autograder.model.fault import Fault
from autograder.sandbox.error_messages import SHOWN
from autograder.sandbox.observation import Observation

QUESTION = "error"
_LONGEST = 80
_FOLLOWING = 4  # lines


def answers(case: Case) -> Iterator[Fault]:
    """One sentence for single samples that raise: all of them, or those that come first."""
    subject = case.subject
    raised = [place for place in subject.alike_first if case.seen[place].error is not None]
    if len(raised) * 2 <= len(subject.alike_first) or not raised:
        return
    seen = replace(case.seen[raised[0]], place=(0, 0))
    for _, public in case.public:
        if public.error is not None:
            seen = _at_home(public, case)  # these numbers are public, and so is the line that they stop in
    fault = of_observation(seen, case.cells, len(raised))
    if len(raised) == len(subject.alike_first) and subject.only_batches_right(case.seen):
        yield _alone(fault)
    else:
        yield fault


def _at_home(seen: Observation, case: Case) -> Observation:
    """Where another function stops, a given one or another exercise's: the line that calls it."""
    own = rf"^def {re.escape(case.subject.exercise)}\b"
    cells = [case.cells.get(place[0], "") for place in (seen.place, seen.called_at)]
    away, home = (re.search(own, cell, re.MULTILINE) for cell in cells)
    return replace(seen, place=seen.called_at) if home and not away else seen


def _alone(fault: Fault) -> Fault:
    """What stops single samples, where batches are right."""
    if fault.name == "error: own raise":
        return replace(fault, kept=1.0)
    name = fault.name.replace("error: ", "error: one sample alone, ")
    asks = "How many axes has one sample by itself?"
    return replace(
        fault, name=name, seen=f"A batch is right, one sample alone stops. {fault.seen}", asks=asks, kept=1.0
    )


def of_observation(seen: Observation, cells: Mapping[int, str], calls: int) -> Fault:
    """What is said of an exception; the line only where the observation has one."""
    kind, message = seen.error or ("", "")
    number, line = _line(cells, seen.place, message)
    where = f"Line {number}, `{line}`: " if line else ""
    if line.startswith(("raise", "assert")):
        own = "your own raise refuses" if line.startswith("raise") else "your own assert refuses"
        text = f"{where}{own} numbers that the contract allows."
        return Fault(QUESTION, "error: own raise", text, "Which shapes does the contract name?", calls=calls)
    complaint, asks = complaints.of_line(kind, line) or complaints.of_error(kind, message)
    complaint = (
        complaint or f"The function stops with {kind if kind in SHOWN else 'an exception of its own'}."
    )
    if where:
        complaint = (
            where + complaint[:1].lower() + complaint[1:]
            if not complaint.startswith(("`", "NumPy", "Python"))
            else where + complaint
        )
    return Fault(
        QUESTION,
        f"error: {kind if kind in SHOWN else 'own'} {_family(complaint)}",
        complaint,
        asks or "Which line is it?",
        calls=calls,
    )


def _family(complaint: str) -> str:
    """The complaint without lines and names, the same for all who hear it."""
    return re.sub(r"Line \d+, `[^`]*`: |`[^`]*`|\d+", "", complaint)[:60].strip()


def of_ending(reason: str) -> Fault:
    """What is said of a call after which nothing could be asked any more."""
    _, name, seen, asks = next(row for row in _ENDINGS if re.search(row[0], reason))
    return Fault(QUESTION, f"ended: {name}", seen, asks)


_ENDINGS = (  # the last one fits everything
    (
        "longer than|CPU",
        "no end",
        "The function does not come to an end in its time.",
        "Which line ends its loop, or its calls of itself, and does that ever come true?",
    ),
    (
        "ended the Python",
        "exit",
        "The function ends Python itself, and nothing can be asked after that.",
        "Which line does it: exit, quit, os._exit? What should come back instead?",
    ),
    (
        "crashed Python",
        "crash",
        "Python breaks off in this function.",
        "Does it call itself without end, or reach for memory that is not its own?",
    ),
    (
        "",
        "stopped",
        "The function was stopped: it took more than an exercise may take.",
        "What grows there without a limit?",
    ),
)


def of_cell(source: str, kind: str, message: str) -> Fault | None:
    """Why a cell did not run: a text that is no Python, with its line, or what it raised."""
    if kind in ("SyntaxError", "IndentationError", "TabError"):
        return _of_text(source)
    complaint, asks = complaints.of_error(kind, message)
    if not complaint:
        return None
    return Fault(
        QUESTION, f"error: cell {kind}", f"The cell stops before the function is there: {complaint}", asks
    )


def _of_text(source: str) -> Fault | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a student's invalid escape is not our warning
            ast.parse(source)
    except SyntaxError as error:
        line = _shown(source, error.lineno or 0)
        complaint, asks = complaints.of_syntax(_cause(source, error), line)
        quoted = f", `{line}`" if line else ""
        return Fault(
            QUESTION, f"error: syntax {complaint}", f"Line {error.lineno}{quoted}: {complaint}", asks
        )
    except (ValueError, RecursionError, MemoryError):
        return None
    return None


def _cause(source: str, error: SyntaxError) -> str:
    """What Python says, but of a line that leaves a bracket open, that."""
    line = _shown(source, error.lineno or 0)
    if (error.msg or "").startswith("invalid syntax") and line.count("(") > line.count(")"):
        return "'(' was never closed"
    return error.msg or ""


def _line(cells: Mapping[int, str], place: tuple[int, int], message: str) -> tuple[int, str]:
    """The line where it stops; of a name without a value, the first one from there on that has the name.

    A loop stops at its head where Python counts only lines that begin something.
    """
    source = cells.get(place[0], "")
    name = re.search(r"local variable '(\w+)'", message)
    lines = range(place[1], min(place[1] + _FOLLOWING, source.count("\n") + 2)) if name else ()
    for number in lines:
        if re.search(rf"\b{name[1]}\b", _shown(source, number)) if name else False:
            return number, _shown(source, number)
    return place[1], _shown(source, place[1])


def _shown(source: str, number: int) -> str:
    """A line of the student's own, without what a page could take for more than text."""
    lines = source.split("\n")
    text = lines[number - 1].strip() if 0 < number <= len(lines) else ""
    return text.replace("`", "'") if len(text) <= _LONGEST else ""
