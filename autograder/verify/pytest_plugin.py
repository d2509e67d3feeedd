"""pytest on hidden checks: the reference takes them, or with `--submission NOTEBOOK` a student."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from autograder.model.errors import StudentError, Unreadable, UsageError

if TYPE_CHECKING:
    from autograder.verify.pytest_target import PytestTarget

__all__ = [
    "pytest_addoption",
    "pytest_collection_modifyitems",
    "pytest_configure",
    "pytest_make_collect_report",
    "pytest_report_header",
    "pytest_report_teststatus",
    "pytest_runtest_call",
    "pytest_runtest_makereport",
    "pytest_terminal_summary",
    "seats",
    "student",
]
LIMIT_MIB = 20
NOTEBOOK = pytest.StashKey[bytes]()
PRIVATE = pytest.StashKey[Path]()  # the folder whose checks the submission takes
FACT, EXERCISE = "fact", "exercise"  # what a report carries


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--submission NOTEBOOK`."""
    parser.getgroup("autograder").addoption(
        "--submission",
        metavar="NOTEBOOK",
        help="who takes the checks: a notebook as handed in (default: the reference)",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Read the notebook before anything is collected, so that a wrong name is one line."""
    if config.getoption("--submission") is None:
        return
    from autograder.reading.submission import read, read_file

    path = Path(config.getoption("--submission"))
    try:
        config.stash[NOTEBOOK] = read_file(path, LIMIT_MIB)
        read(config.stash[NOTEBOOK], limit_mib=LIMIT_MIB)
    except Unreadable as reason:
        raise pytest.UsageError(f"{path}: {reason}") from None


def pytest_report_header(config: pytest.Config) -> str:
    """Who takes the checks."""
    return f"student: {config.getoption('--submission') or 'the reference'}"


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector) -> Generator[None, Any, Any]:
    """A check file draws its numbers when it is imported: from the course's seed."""
    with _seeded(collector.path):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, Any, Any]:
    """... and when its checks run."""
    with _seeded(item.path):
        return (yield)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Every check carries its sentence; a submission takes the checks of one assignment only."""
    checks = {item: spec for item in items if (spec := _spec(item)) is not None}
    for item, spec in checks.items():
        item.user_properties += [(FACT, _sentence(item)), (EXERCISE, spec.exercise)]
    if NOTEBOOK not in config.stash or not checks:
        return
    folders = {item.path.parent.name: item.path.parent for item in checks}
    stem = Path(config.getoption("--submission")).stem
    if stem not in folders and len(folders) > 1:
        raise pytest.UsageError(f"which assignment is {stem}? Name one folder: {', '.join(folders)}")
    config.stash[PRIVATE] = folders.get(stem, next(iter(folders.values())))
    other = [item for item in checks if item.path.parent != config.stash[PRIVATE]]
    config.hook.pytest_deselected(items=other)
    items[:] = [item for item in items if item not in other]


@pytest.fixture(scope="session")
def seats(request: pytest.FixtureRequest) -> Generator[Callable[[Path], PytestTarget], None, None]:
    """Check file -> who takes its checks; a submission is started once."""
    from autograder.verify import pytest_target

    data = request.config.stash.get(NOTEBOOK, None)
    with contextlib.ExitStack() as stack:

        @cache
        def take(path: Path) -> PytestTarget:
            work = pytest_target.assignment_of(path.parent)
            return (
                pytest_target.of_reference(work)
                if data is None
                else stack.enter_context(pytest_target.of_submission(work, data))
            )

        yield take


@pytest.fixture
def student(request: pytest.FixtureRequest, seats: Callable[[Path], PytestTarget]) -> object:
    """Whoever takes the checks: functions that answer calls."""
    try:
        return seats(request.path).student()
    except UsageError as error:
        return pytest.fail(str(error), pytrace=False)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """The sentence and what was observed for a traceback, which `--tb=short` and its kind bring back."""
    report = yield
    is_failure = call.excinfo is not None and isinstance(call.excinfo.value, AssertionError | StudentError)
    if is_failure and _spec(item) is not None and item.config.getoption("tbstyle") == "auto":
        assert call.excinfo is not None
        report.longrepr = f"{_sentence(item)}\n  {call.excinfo.value}"
    return report


def pytest_report_teststatus(report: pytest.TestReport) -> tuple[str, str, str] | None:
    """With `-v`, the sentence beside the verdict."""
    fact = dict(getattr(report, "user_properties", ())).get(FACT)
    if fact is None or report.when != "call" or report.outcome == "skipped":
        return None
    return report.outcome, "." if report.passed else "F", f"{report.outcome.upper()}  {fact}"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """What a submission is told of each exercise that lost a check here."""
    failures = [
        dict(getattr(report, "user_properties", ())) for report in terminalreporter.stats.get("failed", [])
    ]
    exercises = {properties[EXERCISE] for properties in failures if EXERCISE in properties}
    if not exercises or PRIVATE not in config.stash:
        return
    from autograder.grading.engine import Engine
    from autograder.report import explain
    from autograder.report.formats import wording
    from autograder.verify import pytest_target

    with Engine(pytest_target.assignment_of(config.stash[PRIVATE])) as engine:
        result = engine.grade(config.stash[NOTEBOOK], "student").result
    terminalreporter.section("what the student is told")
    for exercise in result.exercises:
        if exercise.name in exercises:
            terminalreporter.line("\n".join(explain.lines(exercise)))
    terminalreporter.line(wording.headline(result))


def _sentence(item: pytest.Item) -> str:
    doc = getattr(item, "function").__doc__  # noqa: B009  # the type of a test item says nothing of its function
    return " ".join((doc or item.name).split())


def _spec(item: pytest.Item) -> Any:
    return getattr(getattr(item, "function", None), "__check__", None)


@contextlib.contextmanager
def _seeded(path: Path) -> Generator[None, None, None]:
    from autograder.grading import drawn_numbers
    from autograder.model.course import find_course

    token = drawn_numbers.seed.set(find_course(path.parent).seed)
    try:
        yield
    finally:
        drawn_numbers.seed.reset(token)
