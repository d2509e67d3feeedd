"""Grade hostile submissions and compare with their right outcomes.

python -m tests.redteam.run                              every case, with all layers of this machine
python -m tests.redteam.run --without namespaces time/   families or names, with a layer switched off
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from autograder.grading.engine import Engine, Graded
from autograder.model.result import Status
from autograder.nbgrader_bridge import assignments
from autograder.sandbox.layers import LAYERS
from tests.redteam.harness import ASSIGNMENT, EXERCISES, base_notebook
from tests.redteam.hostile_cases import Case, cases, earns
from tests.redteam.rulesets import layers as all_but
from tests.redteam.surroundings import SHORT, Surroundings, surroundings

STUCK_SECONDS = 60
SETTLE_SECONDS = 10
SLOW_SECONDS = 40  # several times the short limits: the machine may be loaded
JUDGE_MIB = 512  # of this process, which is the judge: more than any submission may make of it
MAX_SHOWN = 1_000_000  # characters that a case may get into what people read
TRACES = ("/tmp", "/var/tmp", "/dev/shm")
ENDED = (Status.GRADED, Status.GRADED_WITH_REPAIRS)


@dataclass(frozen=True)
class Verdict:
    """How a case went: `faults` is empty when it ended as it should."""

    name: str
    seconds: float
    level: str
    faults: tuple[str, ...]


def run(chosen: list[Case], layers: frozenset[str] = frozenset(LAYERS)) -> Iterator[Verdict]:
    """Grade every case, and a right submission after each: the neighbour."""
    before, servers = _processes(), set[int]()
    _forget_earlier_runs()
    for short in (False, True):
        group = [case for case in chosen if case.short == short]
        with surroundings(SHORT if short else None) as around, _engine(around, layers) as engine:
            servers |= _processes() - before
            neighbour = json.dumps(base_notebook()).encode()
            right = engine.grade(neighbour, "neighbour").result.to_json()
            for case in group:
                yield _one(engine, case, around, neighbour, right)
    left = [f"process {pid}" for pid in _processes() - before] + _files(servers)
    faults = [f"{what} is left" for what in left]
    if _peak_mib() > JUDGE_MIB:
        faults.append(f"the judge took {_peak_mib()} MiB")
    yield Verdict("afterwards", 0.0, "", tuple(faults))


def _forget_earlier_runs() -> None:
    """What cases wrote where a layer was switched off would be found by those that look for traces."""
    for folder in TRACES:
        for path in Path(folder).glob("redteam-*"):
            if path.is_file():
                path.unlink()


def _peak_mib() -> int:
    """The most memory that this process ever had at once."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10


def _engine(around: Surroundings, layers: frozenset[str]) -> contextlib.AbstractContextManager[Engine]:
    return Engine(assignments.load(ASSIGNMENT, around.course), isolation="best-effort", layers=layers)


def _one(engine: Engine, case: Case, around: Surroundings, neighbour: bytes, right: str) -> Verdict:
    start = time.monotonic()
    faults, level = [], ""
    try:
        with _not_for_ever(case.name):
            graded = engine.grade(case.notebook(), "red")
        faults, level = faults_of(case, graded, around.canary), graded.result.isolation
    except Exception as error:  # the grader fell: the worst outcome, but not the last case
        faults.append(f"the grader raised {type(error).__name__}: {error}")
    seconds = time.monotonic() - start
    if engine.grade(neighbour, "neighbour").result.to_json() != right:
        faults.append("the neighbour's result changed")
    if seconds > SLOW_SECONDS:
        faults.append(f"took {seconds:.0f} s")
    return Verdict(case.name, seconds, level, tuple(faults))


def faults_of(case: Case, graded: Graded, canary: str) -> list[str]:
    """In what a graded case differs from its right outcome."""
    result = graded.result
    scores = {exercise.name: (exercise.score, exercise.max_score) for exercise in result.exercises}
    faults = [] if result.status in ENDED else [f"status {result.status}"]
    for name in EXERCISES:
        score, points = scores.get(name, (None, 0.0))
        if not earns(case.wants[name], score, points):
            faults.append(f"{name} earns {score} of {points}, not {case.wants[name]}")
    said = [*result.findings, *result.repairs]
    said += [
        f"{check.message} {check.hint or ''}" for exercise in result.exercises for check in exercise.checks
    ]
    if case.says and not re.search(case.says, "\n".join(said), re.IGNORECASE):
        faults.append(f"nothing says {case.says!r}: {result.findings}")
    shown = result.to_json() + json.dumps([cell.outputs for cell in graded.cells])
    if canary in shown:
        faults.append("the canary is in what people read")
    if case.never and (found := re.search(f".*{case.never}.*", shown)):
        faults.append(f"an output holds {found.group()[:300]!r}")
    if len(shown) > MAX_SHOWN:
        faults.append(f"{len(shown)} characters reach people")
    return faults


@contextlib.contextmanager
def _not_for_ever(name: str) -> Iterator[None]:
    def stuck(signum: int, frame: FrameType | None) -> None:
        raise TimeoutError(f"{name}: the grader hangs")

    previous = signal.signal(signal.SIGALRM, stuck)
    signal.alarm(STUCK_SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, previous)


def _processes() -> set[int]:
    """Processes of ours that no grader of somebody else's started."""
    found = set()
    for entry in Path("/proc").iterdir():
        with contextlib.suppress(OSError, IndexError, ValueError):
            command = (entry / "cmdline").read_bytes()
            parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            if b"autograder.sandbox.fork_server_main" in command and parent in (1, os.getpid()):
                found.add(int(entry.name))
    return found


def _files(servers: set[int]) -> list[str]:
    """What these fork servers left in the folder for temporary files; deleting may still be on its way."""
    names = [f"autograder-*{pid}-*" for pid in servers]
    for _ in range(SETTLE_SECONDS * 10):
        left = [str(path) for name in names for path in Path(tempfile.gettempdir()).glob(name)]
        if not left:
            break
        time.sleep(0.1)
    return left


def _share(found: list[Case], share: str) -> list[Case]:
    """Some of the cases; those about neighbours look for each other's traces and stay together."""
    number, whole = map(int, share.split("/"))
    apart = [case for case in found if not case.name.startswith("neighbours/")]
    together = [case for case in found if case not in apart] if number == 1 else []
    return apart[number - 1 :: whole] + together


def main(arguments: list[str] | None = None) -> int:
    """Print every case that went wrong, and a line with figures."""
    parser = argparse.ArgumentParser(description="Grade hostile submissions and compare.")
    parser.add_argument("patterns", nargs="*", help="parts of case names, as forgery/ or exits/kill")
    parser.add_argument(
        "--without", default="", help=f"switch off some of {','.join(LAYERS)}; landlock:2 is an older one"
    )
    parser.add_argument(
        "--share", default="1/1", metavar="K/N", help="only the K-th of N shares of the cases"
    )
    parser.add_argument("--verbose", action="store_true", help="a line for each case")
    options = parser.parse_args(arguments)
    without = set(filter(None, options.without.split(",")))
    if {"seccomp", "namespaces"} <= without:
        parser.error("without seccomp and namespaces nothing ends a fork bomb, and this machine stands still")
    layers = all_but(*without)
    verdicts = []
    for verdict in run(_share(cases(*options.patterns), options.share), layers):
        verdicts.append(verdict)
        if verdict.faults or options.verbose:
            print(
                f"{verdict.name} ({verdict.seconds:.2f} s): {'; '.join(verdict.faults) or 'ok'}", flush=True
            )
    wrong = sum(1 for verdict in verdicts if verdict.faults)
    levels = ", ".join(sorted({verdict.level for verdict in verdicts if verdict.level}))
    print(f"{len(verdicts) - 1} cases, {wrong} wrong, as user {os.geteuid()}, {levels}")
    slowest = max(verdicts, key=lambda verdict: verdict.seconds)
    print(f"the judge took at most {_peak_mib()} MiB; the slowest: {slowest.name}, {slowest.seconds:.1f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
