"""What is said of a submission besides its marks: why a function is missing, what was put back."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from autograder.model.fault import Fault
from autograder.model.finding import Finding, Kind
from autograder.reading.repairs import short
from autograder.reading.static_analysis import scan
from autograder.sandbox import error_messages
from autograder.sandbox.session import WorkerSession

MOST_FINDINGS = 20
HIDDEN = "hidden"  # the name of a function was given to something else afterwards
Cells = Sequence[tuple[int, str]]


def why_missing(name: str, cells: Cells, session: WorkerSession, exercises: Collection[str]) -> str | None:
    """Why there is no such function; None when there is one."""
    state = session.found.get(name)
    if state in ("function", HIDDEN):
        return None
    for number, source in cells:
        run = session.runs.get(number)
        if run is not None and run.error is not None and defines(name, source):
            kind = run.error[1] if run.error[0] == "Stopped" else f"it stopped with {_kind(run.error[0])}"
            return f"the cell that defines `{name}` did not run to its end: {kind}"
    if state == "other":
        return f"`{name}` is not a function"
    near = [other for other in session.functions if _alike(other, name) and other not in exercises]
    return f"there is no function `{name}`" + (f"; there is `{short(near[0])}`" if near else "")


def fault_of_cell(name: str, cells: Cells, session: WorkerSession) -> Fault | None:
    """What keeps the cell that defines a function from running, in the words of the diagnosis."""
    for number, source in cells:
        run = session.runs.get(number)
        if run is not None and run.error is not None and defines(name, source):
            from autograder.diagnosis import errors

            return errors.of_cell(source, run.error[0], run.error[1])
    return None


def defines(name: str, source: str) -> bool:
    """Does a cell seem to define it? A guess where it is no Python."""
    return bool(re.search(rf"\b(?:def|class)\s+{name}\b|\b{name}\s*=", source))


def findings(
    cells: Cells,
    session: WorkerSession,
    stopped: Mapping[str, str],
    warned: Mapping[str, frozenset[str]],
    exercises: Collection[str],
) -> list[Finding]:
    """What was left out, stopped and raised; then what NumPy warned of, and loops."""
    accidents = list(_accidents(cells, session, stopped))
    if len(accidents) > MOST_FINDINGS:
        more = f"and {len(accidents) - MOST_FINDINGS} more of this kind"
        accidents[MOST_FINDINGS:] = [Finding(accidents[MOST_FINDINGS].kind, more)]
    accidents += [
        Finding(Kind.WARNING, f"NumPy warned of {' and '.join(sorted(kinds))}", name)
        for name, kinds in warned.items()
    ]
    loops = frozenset[str]().union(*(scan(source).loops for _, source in cells))
    looped = (name for name in exercises if name in loops and name not in stopped)  # that one has no end
    return accidents + [
        Finding(Kind.STYLE, "a loop over numbers, where NumPy does it in one operation (costs nothing)", name)
        for name in looped
    ]


def repairs(session: WorkerSession) -> list[str]:
    """What was done so that the notebook could be graded."""
    again = [
        f"cell {number} needs what comes after it; it was run again at the end" for number in session.again
    ]
    return again + [
        f"`{name}` holds no function at the end; the last function of that name counts"
        for name, state in session.found.items()
        if state == HIDDEN
    ]


def _accidents(cells: Cells, session: WorkerSession, stopped: Mapping[str, str]) -> Iterator[Finding]:
    for number, reason in sorted(session.left_out.items()):
        yield Finding(Kind.LIMIT, f"was left out: {reason}", cell=number)
    for name, reason in stopped.items():
        yield Finding(Kind.LIMIT, f"a call {reason}", name)
    for number, _ in cells:
        run = session.runs.get(number)
        if run is not None and run.error is not None and number not in session.left_out:
            yield Finding(Kind.ERROR, f"stopped with {_kind(run.error[0])}", cell=number)


def _kind(name: str) -> str:
    return name if name in error_messages.SHOWN else "an exception of its own"


def _alike(other: str, name: str) -> bool:
    """`Linear`, `linear_`, `linear1` for `linear`."""
    plain, wanted = (re.sub(r"[^a-z]", "", text.lower()) for text in (other, name))
    return plain == wanted or (len(wanted) > 4 and (wanted in plain or plain in wanted) and len(plain) > 4)
