"""A check file loaded: its checks and misconceptions by exercise, and the calls that the checks make."""

from __future__ import annotations

import hashlib
import inspect
import random
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from autograder.diagnosis.public_calls import PublicCalls, recorded
from autograder.grading.course_modules import imported, make_room
from autograder.grading.drawn_numbers import seeded
from autograder.grading.local_functions import local
from autograder.grading.mark_cache import Memory
from autograder.grading.plan import Check, Function, Mistake, Plan
from autograder.grading.questions_ahead import ahead
from autograder.grading.student import OPERATORS, AnsweringStudent
from autograder.model.assignment import Assignment
from autograder.model.cells import DRAW_TAG, is_answer, tags, text
from autograder.model.errors import GraderError
from autograder.reading.static_analysis import scan
from autograder.sandbox import wire
from autograder.sandbox.kind_names import kind_of
from autograder.sandbox.observation import Call, Observation
from autograder.sandbox.values import opaque_in

_SMALL, _FEW = 100, 9  # numbers, axes
EQUIVALENT = "EQUIVALENT"  # a check file's dictionary: a variant's name -> why it is no fault


@dataclass(frozen=True)
class CheckFile:
    """All that is secret about an assignment; it stays on the trusted side."""

    plans: Mapping[str, Plan]
    reference: Mapping[str, Function]
    digest: str
    equivalent: Mapping[str, str]  # variants of the reference that are no fault, and why
    names: tuple[str, ...] = ()  # all that may be asked: exercises, and the methods of those that are classes
    without_loops: tuple[str, ...] = ()  # exercises in which the reference has none
    cells: tuple[str, ...] = ()  # the course's own code in the notebook
    remembered: Memory = field(init=False, default_factory=Memory, compare=False, repr=False)
    subjects: dict[str, Any] = field(init=False, default_factory=dict, compare=False, repr=False)
    answers_ahead: dict[Any, np.ndarray] = field(init=False, default_factory=dict, compare=False, repr=False)
    # The exercise and the seconds of CPU of the last diagnoses, for who measures them.
    diagnosed: deque[tuple[str, float]] = field(
        init=False, default_factory=lambda: deque(maxlen=64), compare=False, repr=False
    )

    def without_misconceptions(self) -> CheckFile:
        """The same checks, of whose author nobody has heard a word on mistakes."""
        return replace(self, plans={name: replace(plan, mistakes=()) for name, plan in self.plans.items()})

    def ahead(self, exercise: str, helpers: Iterable[str]) -> np.ndarray:
        """What right helpers answer on the way to an exercise's answers, sealed; made once a process."""
        key = exercise, frozenset(helpers)
        if key not in self.answers_ahead:
            self.answers_ahead[key] = ahead(self.reference, self.plans[exercise].calls, key[1])
        return self.answers_ahead[key]

    @cached_property
    def public(self) -> PublicCalls:
        """What the notebook's own cells ask of each exercise."""
        return recorded(self.cells, self.reference)


def load(assignment: Assignment) -> CheckFile:
    """Import the reference and the checks, and let the reference take them. Raises GraderError."""
    with seeded(assignment.course.seed):
        return _load(assignment)


def _load(assignment: Assignment) -> CheckFile:
    course = assignment.course
    make_room(course.root)
    package = f"solutions.{assignment.name}"
    solution = imported(course.reference(assignment.name), f"{package}.reference")
    modules = [imported(path, f"{package}.{path.stem}") for path in course.check_files(assignment.name)]
    reference = {}
    for exercise in assignment.exercises:
        if not hasattr(solution, exercise.name):
            raise GraderError(f"{course.reference(assignment.name)} has no {exercise.name!r}")
        reference[exercise.name] = getattr(solution, exercise.name)
    names = asked_names(reference)
    plans = {name: _plan(modules, name, names, reference, course.seed) for name in reference}
    digest = hashlib.blake2b(assignment.digest.encode(), digest_size=8).hexdigest()
    loops = scan(course.reference(assignment.name).read_text("utf-8")).loops
    loopless = tuple(name for name in reference if name not in loops)
    cells = own_cells(assignment.cells)
    return CheckFile(plans, reference, digest, _equivalent(modules), names, loopless, cells)


def own_cells(cells: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """The course's own code: what it draws and what students write is left out."""
    code = [cell for cell in cells if cell["cell_type"] == "code" and not is_answer(cell)]
    return tuple(text(cell) for cell in code if DRAW_TAG not in tags(cell))


def asked_names(reference: Mapping[str, Any]) -> tuple[str, ...]:
    """The exercises, and `Gate.forward` for every method that a class among them has, its constructor too."""
    methods = [
        f"{name}.{method}"
        for name, kind in reference.items()
        if isinstance(kind, type)
        for method in dir(kind)
        if callable(getattr(kind, method)) and (not method.startswith("_") or method in OPERATORS)
    ]
    return (*reference, *methods)


def marked(modules: Iterable[ModuleType], attribute: str) -> list[tuple[str, Function, Any]]:
    """What a decorator marked, in the files' order, each once although another file may import it."""
    items: dict[int, tuple[str, Function, Any]] = {}
    for module in modules:
        for name, item in vars(module).items():
            if attribute in getattr(item, "__dict__", {}):  # of its own: a class may inherit it
                items.setdefault(id(item), (name, item, getattr(item, attribute)))
    return list(items.values())


def _plan(
    modules: list[ModuleType],
    exercise: str,
    names: Sequence[str],
    reference: Mapping[str, Function],
    seed: int,
) -> Plan:
    marks = [mark for mark in marked(modules, "__check__") if mark[2].exercise == exercise]
    checks = [Check(name, function, spec) for name, function, spec in marks]
    mistakes = [
        Mistake(*mark) for mark in marked(modules, "__misconception__") if mark[2].exercise == exercise
    ]
    if not checks:
        raise GraderError(f"{_home(modules)} has no check of the exercise {exercise!r}")
    for check in checks:
        if list(inspect.signature(check.function).parameters) != ["student"]:
            raise GraderError(f"{file_of(check.function)}: {check.name} must take one argument, `student`")
    ordered = tuple(_asked(check, names, reference) for check in _shuffled(checks, exercise, seed))
    ahead = [item for check in ordered for item in check.log if not item[0].is_live]
    calls, shown = tuple(call for call, _ in ahead), tuple(seen for _, seen in ahead)
    return Plan(exercise, seed, ordered, calls, shown, tuple(mistakes), reference)


def _shuffled(checks: list[Check], exercise: str, seed: int) -> list[Check]:
    """Those that tell right from wrong first, so that the first call is one that counts; else at random."""
    generator = random.Random(f"{seed} {exercise}")
    mixed = generator.sample(checks, len(checks))
    mixed.sort(key=lambda check: not check.spec.value)
    for check in list(mixed):  # a prerequisite runs before what waits for it
        if check.spec.after is not None:
            mixed.remove(check)
            mixed.append(check)
    return mixed


def _asked(check: Check, names: Sequence[str], reference: Mapping[str, Function]) -> Check:
    student = AnsweringStudent(names, local(reference))
    try:
        check.function(student)
    except (Exception, SystemExit) as error:
        raise GraderError(f"{file_of(check.function)}: the reference fails {check.name}: {error}") from error
    for call, seen in student.log:
        if cannot := _cannot_cross(call, seen):
            raise GraderError(f"{file_of(check.function)}: {check.name}: {cannot}")
    return Check(check.name, check.function, check.spec, tuple(student.log))


def _cannot_cross(call: Call, seen: Observation) -> str:
    """What of a call or of the reference's answer stays on its side, in a sentence; empty: nothing does."""
    given = [*call.arguments, *(value for _, value in call.keywords)]
    for what, value in ((f"`{call.name}` is given", given), ("the reference's answer holds", seen.value)):
        if _surely_crosses(value):
            continue
        crossed = wire.message_of(wire.pack([value], []), to_student=True)
        if (opaque := opaque_in(crossed)) is not None:
            return f"{what} {kind_of(opaque)}, which cannot cross (docs/new_assignment.md, What can be asked)"
    return ""


def _surely_crosses(value: Any, depth: int = 2) -> bool:
    """Is it so plain and small that it need not be tried? Most of what checks ask with is."""
    kind = type(value)
    if kind is np.ndarray:
        plain = value.dtype.char in "?bBhHiIlLqQefd" and value.dtype.isnative
        return plain and value.ndim < _FEW and value.size < _SMALL
    if kind is list or kind is tuple:
        return depth > 0 and len(value) < _SMALL and all(_surely_crosses(item, depth - 1) for item in value)
    return value is None or kind in (bool, float) or (kind is int and abs(value) < _SMALL)


def file_of(function: Function) -> str:
    """The file that a check stands in, for messages."""
    return inspect.getsourcefile(function) or "?"


def _home(modules: list[ModuleType]) -> Path:
    return Path(str(modules[0].__file__)).parent


def _equivalent(modules: list[ModuleType]) -> dict[str, str]:
    declared: dict[str, str] = {}
    for module in modules:
        declared |= getattr(module, EQUIVALENT, {})
    return declared
