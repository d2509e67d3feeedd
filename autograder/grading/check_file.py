"""A check file loaded: its checks and misconceptions by exercise, and the calls that the checks make."""

from __future__ import annotations

import hashlib
import importlib.util
import inspect
import random
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

from autograder.grading import vocabulary
from autograder.grading.mark_cache import Memory
from autograder.grading.student import AnsweringStudent, local
from autograder.grading.vocabulary import CheckSpec, MistakeSpec
from autograder.model.assignment import Assignment
from autograder.model.errors import GraderError, StudentError
from autograder.sandbox.observation import Call, Observation, frame_of

Function = Callable[..., Any]


@dataclass(frozen=True)
class Check:
    """One check: a pytest function, what `@check` says of it, and what it asks of the reference."""

    name: str
    function: Function
    spec: CheckSpec
    calls: tuple[Call, ...] = ()

    @property
    def description(self) -> str:
        """The sentence that the student reads."""
        return " ".join((self.function.__doc__ or self.name).split())


@dataclass(frozen=True)
class Mistake:
    """One misconception: a wrong answer whose docstring is the hint."""

    name: str
    function: Function
    spec: MistakeSpec

    @property
    def hint(self) -> str:
        """The question that points at the idea."""
        return " ".join((self.function.__doc__ or "").split())


@dataclass(frozen=True)
class Plan:
    """An exercise's checks in the order in which they run, all their calls, and what the reference shows."""

    exercise: str
    seed: int
    checks: tuple[Check, ...]
    calls: tuple[Call, ...]
    reference: tuple[Observation, ...]
    mistakes: tuple[Mistake, ...]

    @cached_property
    def frame(self) -> bytes:
        """All calls as one message to a worker."""
        return frame_of(self.calls)

    @cached_property
    def expected(self) -> Mapping[Any, Observation]:
        """What the reference shows, by call."""
        return {call.key: seen for call, seen in zip(self.calls, self.reference, strict=True)}

    @cached_property
    def shown_by_mistakes(self) -> tuple[tuple[Observation, ...], ...]:
        """What each misconception shows for the same calls."""
        asks = [local({self.exercise: mistake.function}) for mistake in self.mistakes]
        return tuple(tuple(ask(call) for call in self.calls) for ask in asks)


@dataclass(frozen=True)
class CheckFile:
    """All that is secret about an assignment; it stays on the trusted side."""

    plans: Mapping[str, Plan]
    reference: Mapping[str, Function]
    digest: str
    remembered: Memory = field(init=False, default_factory=Memory, compare=False, repr=False)


def load(assignment: Assignment) -> CheckFile:
    """Import the reference and the checks, and let the reference take them. Raises GraderError."""
    with vocabulary.seeded(assignment.course.seed):
        return _load(assignment)


def _load(assignment: Assignment) -> CheckFile:
    course = assignment.course
    module = _import(course.root, course.checks(assignment.name), f"hidden_checks_{assignment.name}")
    solution = _import(course.root, course.solution(assignment.name), f"solutions.{assignment.name}")
    reference = {}
    for exercise in assignment.exercises:
        function = getattr(solution, exercise.name, None)
        if not callable(function):
            raise GraderError(f"{course.solution(assignment.name)} has no function {exercise.name!r}")
        reference[exercise.name] = function
    names = list(reference)
    plans = {name: _plan(module, name, names, reference, course.seed) for name in names}
    return CheckFile(plans, reference, hashlib.blake2b(assignment.digest.encode(), digest_size=8).hexdigest())


def marked(module: ModuleType, attribute: str) -> list[tuple[str, Function, Any]]:
    """What a decorator marked, in the file's order."""
    return [
        (name, item, getattr(item, attribute))
        for name, item in vars(module).items()
        if hasattr(item, attribute)
    ]


def _import(root: Path, path: Path, name: str) -> ModuleType:
    _make_room(root)
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None
    known = sys.modules.get(name)
    if (
        known is not None
        and Path(str(known.__file__)).resolve() == path.resolve()
        and name.startswith("solutions.")
    ):
        return known  # the very module that the check file imported
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        sys.modules.pop(name, None)
        raise GraderError(f"{path} cannot be imported: {type(error).__name__}: {error}") from error
    return module


def _make_room(root: Path) -> None:
    """`solutions` is this course's: another course's may have been imported before."""
    for name, module in list(sys.modules.items()):
        ours = root.resolve() in Path(str(getattr(module, "__file__", ""))).resolve().parents
        if name.partition(".")[0] == "solutions" and not ours:
            del sys.modules[name]
    if sys.path[:1] != [str(root)]:
        sys.path[:] = [str(root), *(entry for entry in sys.path if entry != str(root))]


def _plan(
    module: ModuleType, exercise: str, names: list[str], reference: Mapping[str, Function], seed: int
) -> Plan:
    marks = marked(module, "__check__")
    checks = [Check(name, function, spec) for name, function, spec in marks if spec.exercise == exercise]
    mistakes = [
        Mistake(*item) for item in marked(module, "__misconception__") if item[2].exercise == exercise
    ]
    if not checks:
        raise GraderError(f"{module.__file__} has no check of the exercise {exercise!r}")
    for check in checks:
        if list(inspect.signature(check.function).parameters) != ["student"]:
            raise GraderError(f"{module.__file__}: {check.name} must take one argument, `student`")
    ordered = [_asked(check, names, reference, module) for check in _shuffled(checks, exercise, seed)]
    calls = tuple(call for check in ordered for call in check.calls)
    ask = local(reference)
    return Plan(exercise, seed, tuple(ordered), calls, tuple(ask(call) for call in calls), tuple(mistakes))


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


def _asked(check: Check, names: list[str], reference: Mapping[str, Function], module: ModuleType) -> Check:
    student = AnsweringStudent(names, local(reference))
    try:
        check.function(student)
    except (Exception, StudentError) as error:
        raise GraderError(f"{module.__file__}: the reference fails {check.name}: {error}") from error
    return Check(check.name, check.function, check.spec, tuple(call for call, _ in student.log))
