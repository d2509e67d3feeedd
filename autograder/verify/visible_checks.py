"""The checks that students see, run on answers of our own: they must not contradict the hidden ones.

These are cells of the course and answers of its author, never a submission: they run in this process.
"""

from __future__ import annotations

import contextlib
import copy
import io
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.diagnosis.public_calls import nothing_drawn
from autograder.grading import watchdog
from autograder.grading.check_file import CheckFile
from autograder.model.assignment import Assignment, Exercise
from autograder.reading.static_analysis import scan
from autograder.verify import roads
from autograder.verify.answer_files import RIGHT, WRONG
from autograder.verify.proof_cases import Seen
from autograder.verify.rehearsal import SECONDS, left_by_cells, visible_checks

Names = dict[str, Any]
Answer = str | Mapping[str, Any]  # the source of an answer cell, or what it leaves


@dataclass(frozen=True)
class _Lesson:
    """What the notebook's own cells leave, with the reference in the place of the answers."""

    left: Mapping[str, Any]
    checks: Mapping[str, str]  # exercise -> the source of its visible check

    def refusal(self, exercise: str, answer: Answer) -> str:
        """What the visible check says against an answer, in one line; empty: nothing."""
        said = self.checks[exercise] + (answer if isinstance(answer, str) else "")
        words = scan(said).words  # what nobody names here, nobody changes here
        names: Names = {name: _own(value) if name in words else value for name, value in self.left.items()}
        try:
            with watchdog.watched(SECONDS):
                if isinstance(answer, str):
                    exec(compile(answer, "<answer>", "exec"), names)
                else:
                    names.update(answer)
                exec(compile(self.checks[exercise], "<check>", "exec"), names)
        except (Exception, SystemExit, watchdog.TooMuch) as error:  # an endless loop, or a cell that ends all
            said = " ".join(str(error).split())
            return f"{type(error).__name__}: {said}"[:120].removesuffix(": ")
        return ""


def faults(assignment: Assignment, checks: CheckFile, seen: Sequence[Seen]) -> list[str]:
    """A sentence for every visible check that is wrong. `seen`: answers that were graded."""
    for drawing in (False, True):  # loading what draws takes long: only where a check cannot do without
        with _quiet(drawing=drawing):
            lesson = _Lesson(left_by_cells(assignment, checks), visible_checks(assignment))
            refused = {name: lesson.refusal(name, {}) for name in lesson.checks}
            if drawing or not any(refused.values()):
                break
    with _quiet(drawing=drawing):
        return [
            line
            for exercise in assignment.exercises
            for line in _of(exercise, lesson, refused[exercise.name], checks, seen)
        ]


def _of(
    exercise: Exercise, lesson: _Lesson, refused: str, checks: CheckFile, seen: Sequence[Seen]
) -> Iterator[str]:
    name, it = exercise.name, f"the visible check of {exercise.name}"
    own = [one for one in seen if one.case.exercise == name]
    if refused:
        yield f"{it} refuses the reference ({refused}): correct what it asks for"
    elif lesson.refusal(name, {name: _unwritten}):  # else it asks for nothing
        for who, why in _unfair(exercise, lesson, checks, own):
            yield f"{it} refuses a right answer, {who} ({why}): ask for less, the contract is open there"
        if passed := ", ".join(_passed(name, lesson, checks, own)):
            yield f"{it} lets pass what loses half of the points: {passed}: ask for numbers that show it"
        if read := ", ".join(_read(name, lesson)):
            yield f"{it} reads {read}, and after experiments refuses right answers: give it its own numbers"


def _unwritten(*_: Any, **__: Any) -> Any:
    raise NotImplementedError


def _unfair(
    exercise: Exercise, lesson: _Lesson, checks: CheckFile, seen: Sequence[Seen]
) -> Iterator[tuple[str, str]]:
    """Right answers that it refuses: kept ones, and the reference's values written in another way."""
    answers: list[tuple[str, Answer]] = [
        (repr(one.case.name), one.case.source) for one in seen if one.case.kind == RIGHT and one.full
    ]
    answers += [(road.name, {exercise.name: road.answer}) for road in roads.taken(exercise, checks)]
    for who, answer in answers:
        if why := lesson.refusal(exercise.name, answer):
            yield who, why


def _passed(exercise: str, lesson: _Lesson, checks: CheckFile, seen: Sequence[Seen]) -> Iterator[str]:
    """Known mistakes and kept wrong answers that lose half of the points, and of which it says nothing."""
    for one in seen:
        mistake = one.case.mistake
        if one.score is None or one.score > one.max_score / 2:
            continue
        if mistake is not None:
            if not lesson.refusal(exercise, {exercise: mistake.in_place_of(checks.reference[exercise])}):
                yield one.case.name
        elif one.case.kind == WRONG and not lesson.refusal(exercise, one.case.source):
            yield repr(one.case.name)


def _read(exercise: str, lesson: _Lesson) -> Iterator[str]:
    """Numbers of the notebook that decide what it says of the right answer."""
    for name, value in lesson.left.items():
        if any(lesson.refusal(exercise, {name: other}) for other in _others(value)):
            yield f"`{name}`"


def _others(value: Any) -> Iterator[Any]:
    """What an experiment may make of it: other numbers, and more of them."""
    if isinstance(value, bool):
        return
    if isinstance(value, int | float | np.number):
        yield value + 1
    elif isinstance(value, np.ndarray) and value.dtype.kind in "iuf":
        yield value + 1
        yield np.append(value.ravel(), 1)
    elif isinstance(value, list | tuple) and value:
        yield value[:-1]


def _own(value: Any) -> Any:
    return copy.deepcopy(value) if isinstance(value, np.ndarray | list | dict) else value


@contextlib.contextmanager
def _quiet(*, drawing: bool) -> Iterator[None]:
    with ExitStack() as stack:
        stack.enter_context(contextlib.redirect_stdout(io.StringIO()))
        stack.enter_context(warnings.catch_warnings())
        stack.enter_context(np.errstate(all="ignore"))
        warnings.simplefilter("ignore")
        if not drawing:
            stack.enter_context(nothing_drawn())
        yield
