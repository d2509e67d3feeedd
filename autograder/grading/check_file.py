"""A check file loaded: its checks and misconceptions by exercise, and the calls that the checks make."""

from __future__ import annotations

import hashlib
import importlib.machinery
import importlib.util
import inspect
import random
import sys
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

from autograder.diagnosis.public_calls import PublicCalls, recorded
from autograder.grading import vocabulary
from autograder.grading.local_functions import local
from autograder.grading.mark_cache import Memory
from autograder.grading.student import OPERATORS, AnsweringStudent, Ask
from autograder.grading.vocabulary import CheckSpec, MistakeSpec
from autograder.model.assignment import Assignment
from autograder.model.cells import DRAW_TAG, is_answer, tags, text
from autograder.model.errors import GraderError
from autograder.reading.static_analysis import scan
from autograder.sandbox import wire
from autograder.sandbox.kind_names import kind_of
from autograder.sandbox.observation import RTOL, Call, Observation, frame_of
from autograder.sandbox.values import opaque_in

Function = Callable[..., Any]
EQUIVALENT = "EQUIVALENT"  # a check file's dictionary: a variant's name -> why it is no fault


@dataclass(frozen=True)
class Check:
    """One check: a pytest function, what `@check` says of it, and what it asks of the reference."""

    name: str
    function: Function
    spec: CheckSpec
    log: tuple[tuple[Call, Observation], ...] = ()  # what it asks of the reference, and what that shows

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

    def in_place_of(self, reference: Any) -> Function:
        """What a student with this misconception has; for a method, the reference's class with it."""
        if not self.spec.method:
            return self.function
        return type(self.spec.exercise, (reference,), {self.spec.method: self.function})


@dataclass(frozen=True)
class Plan:
    """An exercise's checks in the order in which they run, all their calls, and what the reference shows."""

    exercise: str
    seed: int
    checks: tuple[Check, ...]
    calls: tuple[Call, ...]  # those that can be made ahead; `log` of a check has them all
    reference: tuple[Observation, ...]
    mistakes: tuple[Mistake, ...]
    functions: Mapping[str, Function] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def frame(self) -> bytes:
        """All calls as one message to a worker."""
        return frame_of(self.calls)

    @cached_property
    def expected(self) -> Mapping[Any, Observation]:
        """What the reference shows, by call."""
        return {call.key: seen for call, seen in zip(self.calls, self.reference, strict=True)}

    @cached_property
    def gives_values(self) -> bool:
        """Does the reference ever give anything but None?"""
        return any(seen.value is not None for check in self.checks for _, seen in check.log)

    @cached_property
    def worth(self) -> Mapping[str, float]:
        """What a misconception keeps by its author's word, by the name of its fault."""
        return {f"known: {mistake.name}": mistake.spec.worth for mistake in self.mistakes}

    @cached_property
    def prints(self) -> bool:
        """Does the reference ever print?"""
        return any(seen.printed for check in self.checks for _, seen in check.log)

    def look_alike(self, seen: Observation, other: Observation, within: float = RTOL) -> bool:
        """Do they show the same? What they print counts where the reference prints."""
        return seen.same_as(other, within) and (not self.prints or seen.printed == other.printed)

    @cached_property
    def shown_by_mistakes(self) -> tuple[tuple[Observation, ...], ...]:
        """What each misconception shows for the same calls."""
        asks = [self.asking(mistake) for mistake in self.mistakes]
        return tuple(tuple(ask(call) for call in self.calls) for ask in asks)

    def asking(self, mistake: Mistake) -> Ask:
        """Who has this misconception, and is right otherwise."""
        return local(
            {**self.functions, self.exercise: mistake.in_place_of(self.functions.get(self.exercise))}
        )


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
    # The exercise and the seconds of CPU of the last diagnoses, for who measures them.
    diagnosed: deque[tuple[str, float]] = field(
        init=False, default_factory=lambda: deque(maxlen=64), compare=False, repr=False
    )

    def without_misconceptions(self) -> CheckFile:
        """The same checks, of whose author nobody has heard a word on mistakes."""
        return replace(self, plans={name: replace(plan, mistakes=()) for name, plan in self.plans.items()})

    @cached_property
    def public(self) -> PublicCalls:
        """What the notebook's own cells ask of each exercise."""
        return recorded(self.cells, self.reference)


def load(assignment: Assignment) -> CheckFile:
    """Import the reference and the checks, and let the reference take them. Raises GraderError."""
    with vocabulary.seeded(assignment.course.seed):
        return _load(assignment)


def _load(assignment: Assignment) -> CheckFile:
    course = assignment.course
    _make_room(course.root)
    package = f"solutions.{assignment.name}"
    solution = _import(course.reference(assignment.name), f"{package}.reference")
    modules = [_import(path, f"{package}.{path.stem}") for path in course.check_files(assignment.name)]
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


def _import(path: Path, name: str) -> ModuleType:
    try:
        return importlib.import_module(name)
    except (Exception, SystemExit) as error:  # an `exit()` would end us, with a status that says all is well
        raise GraderError(f"{path} cannot be imported: {type(error).__name__}: {error}") from error


def import_from(root: Path, name: str) -> ModuleType:
    """A module below `solutions` of this course, whichever course's was imported last. Raises ImportError."""
    package = sys.modules.get("solutions")
    if list(getattr(package, "__path__", ())) != [str(root / "solutions")]:
        _make_room(root)
    return importlib.import_module(name)


def _make_room(root: Path) -> None:
    """`solutions` is this course's as it is now: another course's, or an older state, may be imported."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "solutions"]:
        del sys.modules[name]
    importlib.invalidate_caches()
    spec = importlib.machinery.ModuleSpec("solutions", None, is_package=True)
    spec.submodule_search_locations = [str(root / "solutions")]
    sys.modules["solutions"] = importlib.util.module_from_spec(spec)


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
        crossed = wire.message_of(wire.pack([value], []), to_student=True)
        if (opaque := opaque_in(crossed)) is not None:
            return f"{what} {kind_of(opaque)}, which cannot cross (docs/new_assignment.md, What can be asked)"
    return ""


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
