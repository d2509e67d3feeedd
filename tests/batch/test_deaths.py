"""A process that is killed from outside costs nobody a point: what it did is done again."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from autograder import cli
from autograder.batch import manifest
from autograder.batch.pool import Pool
from autograder.grading.engine import Engine
from autograder.model.assignment import Assignment
from autograder.model.course import KIT
from autograder.model.files import write_atomic
from autograder.model.result import Result, Status
from autograder.sandbox.losses import Losses
from benchmarks.processes import Running, family, workers
from tests.redteam import harness

SLOW_CELL = "import time\ntime.sleep(0.4)\n"
SLOW_CALL = "    time.sleep(0.05)\n"
SUICIDE = "    import os, signal\n    os.kill(os.getpid(), signal.SIGKILL)\n"
CLASS = 12


@pytest.fixture
def engine(generated: Assignment) -> Iterator[Engine]:
    """Without namespaces: there, a worker cannot even kill itself."""
    with Engine(generated, layers=("landlock", "seccomp", "rlimits")) as opened:
        yield opened


@contextmanager
def killer(once: Callable[[], bool]) -> Iterator[None]:
    """Calls `once` again and again beside what is done meanwhile, until it says that it is done."""
    over = threading.Event()

    def run() -> None:
        while not over.is_set() and not once():
            time.sleep(0.01)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def kill_a_worker(how: signal.Signals, after: float = 0.15) -> Callable[[], bool]:
    """Once, when there has been one for long enough to have reached the slow part."""

    def once() -> bool:
        found = workers(os.getpid())
        if not found:
            return False
        time.sleep(after)
        return kill_all(found[:1], how) > 0

    return once


def kill_all(found: list[Running], how: signal.Signals = signal.SIGKILL) -> int:
    """How many were there to kill."""
    killed = 0
    for running in found:
        try:
            os.kill(running.pid, how)
            killed += 1
        except ProcessLookupError:
            continue
    return killed


def notebook(cell: str = "", call: str = "") -> bytes:
    """All answers right, with something in the first cell, and in `linear`."""
    right = harness.base_notebook()
    source = harness.ANSWERS["linear"].replace(":\n", f":\n{call}", 1)
    for item in right["cells"]:
        if item["id"] == "linear":
            item["source"] = cell + "import time\n" + source
    return json.dumps(right).encode()


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
@pytest.mark.parametrize("slow", [{"cell": SLOW_CELL}, {"call": SLOW_CALL}])
def test_a_worker_that_somebody_kills_costs_no_point(
    engine: Engine, slow: dict[str, str], how: signal.Signals
) -> None:
    """In a cell and in a call: the result is that of an undisturbed run, to the byte."""
    undisturbed = engine.grade(notebook(**slow), "ada").result

    with killer(kill_a_worker(how)):
        result = engine.grade(notebook(**slow), "ada").result

    assert undisturbed.status is not Status.ERROR and undisturbed.score
    assert result.to_json() == undisturbed.to_json()


def test_a_submission_that_kills_itself_pays_for_it(engine: Engine) -> None:
    """The second death at the same call is its own."""
    result = engine.grade(notebook(call=SUICIDE), "mallory").result

    assert result.status is not Status.ERROR
    assert "linear: a call crashed Python (SIGKILL)" in result.findings
    assert next(item.score for item in result.exercises if item.name == "linear") == 0
    assert next(item.score for item in result.exercises if item.name == "sigmoid")


def test_no_time_for_a_second_run_is_our_own_fault(generated: Assignment) -> None:
    """Nobody can tell what the first run would have given: no score."""
    limits = replace(generated.course.limits, submission_seconds=3.0)
    short = replace(generated, course=replace(generated.course, limits=limits))
    with Engine(short) as engine, killer(kill_a_worker(signal.SIGKILL, after=1.5)):
        result = engine.grade(notebook(cell="import time\ntime.sleep(2.5)\n"), "ada").result

    assert (result.status, result.score) == (Status.ERROR, None)
    assert "killed from outside" in result.findings[0]


def test_a_death_that_takes_the_fork_server_along_leaves_doubt() -> None:
    """Nobody knows where it happened, so no later death at some place explains it."""
    losses = Losses()
    losses.unexplained()
    assert losses.unsure
    assert [losses.repeated("cell 3"), losses.repeated("cell 3")] == [False, True]
    assert (losses.unsure, losses.count) == (True, 3)


def test_a_fork_server_that_somebody_kills_is_started_again(engine: Engine) -> None:
    """For one notebook, as `check` and nbgrader grade them."""
    undisturbed = engine.grade(notebook(cell=SLOW_CELL), "ada").result

    def once() -> bool:
        return bool(workers(os.getpid())) and kill_all([p for p in family(os.getpid()) if p.is_server]) > 0

    with killer(once):
        result = engine.grade(notebook(cell=SLOW_CELL), "ada").result

    assert result.to_json() == undisturbed.to_json()
    assert engine.grade(notebook(), "bea").result.score == undisturbed.score


def _handed_in(course: Assignment) -> list[str]:
    students = [f"student{number:02d}" for number in range(CLASS)]
    for number, student in enumerate(students):
        data = notebook(cell=f"number = {number}\n" + (SLOW_CELL if number % 3 == 0 else ""))
        path = course.course.submitted() / student / course.name / f"{course.name}.ipynb"
        write_atomic(path, data)
    return students


def grading(course: Assignment) -> subprocess.Popen[str]:
    """`autograder grade` at work."""
    return subprocess.Popen(
        [sys.executable, "-m", "autograder", "grade", course.name, "--jobs", "2"],
        cwd=course.course.root,
        env={**os.environ, "PYTHONPATH": str(KIT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def victims(grader: int, which: str) -> list[Running]:
    """Judges, the fork server's first process or its second one, or workers."""
    found = family(grader)
    servers = [running for running in found if running.is_server]
    working = {running.pid for running in workers(grader)}
    if which == "worker":
        return [running for running in servers if running.pid in working]
    if which == "judge":
        return [running for running in found if not running.is_server and running.parent == grader]
    chosen = servers[:1] if which == "outer" else servers[1:]
    return [running for running in chosen if running.pid not in working]


@pytest.mark.parametrize("which", ["outer", "server", "judge", "worker"])
def test_a_class_ends_complete_whatever_is_killed(generated: Assignment, which: str) -> None:
    """Status 0, a result for everybody, and nobody without a score."""
    students = _handed_in(generated)
    grader = grading(generated)
    with killer(lambda: bool(workers(grader.pid)) and kill_all(victims(grader.pid, which)) > 0):
        said, _ = grader.communicate(timeout=120)

    assert grader.returncode == 0, said
    assert "Traceback" not in said
    results = generated.course.results(generated.name)
    assert set(manifest.read(results)) == set(students)
    for student in students:
        result = Result.from_json((results / f"{student}.json").read_text("utf-8"))
        assert result.score is not None and result.status is not Status.ERROR


def test_only_a_broken_standard_output_is_forgiven(
    generated: Assignment, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`| head` ends with 0; every other broken pipe is a fault."""

    def breaks(_: list[str]) -> int:
        raise BrokenPipeError

    monkeypatch.setattr(cli, "_run", breaks)
    reading, writing = os.pipe()
    with os.fdopen(writing, "w") as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        kept = cli.main(["grade"])
        os.close(reading)
        gone = cli.main(["grade"])

    assert (kept, gone) == (3, 0)


def test_fewer_results_than_submissions_are_a_fault(
    generated: Assignment, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the reason: never status 0."""
    _handed_in(generated)
    monkeypatch.setattr(Pool, "run", lambda self, groups: iter(()))
    monkeypatch.chdir(generated.course.root)

    assert cli.main(["grade", generated.name]) == 3
    assert not manifest.read(generated.course.results(generated.name))
