"""Where the CPU of grading goes: by step and by process, for right, wrong, IPython and hanging submissions.

    python -m benchmarks.profile                  # 40 submissions of each kind
    python -m benchmarks.profile --count 100 --only right wrong

A step's time is what the judge's own process spends in it without the steps that it calls; what no step
claims is "the rest". The fork server's and the workers' seconds come from /proc, in ticks of 10 ms, so
 `--count` below 20 says little of them. Page faults are those that need no disk.
"""

from __future__ import annotations

import argparse
import functools
import importlib
import os
import resource
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

from autograder.batch import discovery, grade, judge
from autograder.grading import check_file
from autograder.grading.engine import Engine
from autograder.model.assignment import Assignment
from autograder.model.course import find_course
from autograder.nbgrader_bridge import assignments
from autograder.nbgrader_bridge.gradebook import Gradebook, ensure_assignment
from benchmarks import processes
from benchmarks.classes import Kinds, hand_in
from benchmarks.setting import QUICK, Setting

WARMED = 5  # submissions before anything is counted
HANGING = 4  # seconds each: a few are enough
KINDS = {
    "right": Kinds({"right": 100}),
    "wrong": Kinds({"wrong": 100}),
    "IPython": Kinds({"right": 100}, magic=True),
    "hanging": Kinds({"right": 100}),
}
STEPS = {
    "read the file": "autograder.batch.judge:read_file",
    "read the notebook": "autograder.reading.submission:read",
    "look at the source": "autograder.grading.notebook_run:scan",
    "follow the calls": "autograder.grading.notebook_run:may_use",
    "start a worker": "autograder.sandbox.fork_server_client:ForkServerClient.fork",
    "end a worker": "autograder.sandbox.fork_server_client:Process.end",
    "run cells": "autograder.sandbox.session:WorkerSession.ready",
    "call functions": "autograder.sandbox.session:WorkerSession.all_replies",
    "judge the answers": "autograder.grading.examiner:Examiner._judge",
    "diagnose": "autograder.grading.diagnosing:faults",
    "autograded notebook": "autograder.nbgrader_bridge.autograded:notebook",
    "feedback page": "autograder.report.feedback:page",
    "put files in place": "autograder.batch.grade:place",
    "rows, results, journal": "autograder.batch.grade:_store",
}
REST = "the rest"


@dataclass
class Clock:
    """Seconds of this process by step, each without the steps inside it."""

    seconds: Counter[str] = field(default_factory=Counter)
    running: list[str] = field(default_factory=lambda: [REST])
    last: float = field(default_factory=time.process_time)

    def switch(self) -> None:
        """Book what passed since the last switch to the step that was running."""
        now = time.process_time()
        self.seconds[self.running[-1]] += now - self.last
        self.last = now

    def timed(self, step: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """`function`, its seconds booked to `step`."""

        @functools.wraps(function)
        def wrapper(*arguments: Any, **keywords: Any) -> Any:
            self.switch()
            self.running.append(step)
            try:
                return function(*arguments, **keywords)
            finally:
                self.switch()
                self.running.pop()

        return wrapper


@dataclass(frozen=True)
class Profile:
    """ms of CPU a submission by step, and by process; page faults a submission."""

    steps: dict[str, float]
    processes: dict[str, float]
    faults: dict[str, float]


@contextmanager
def stepwise(clock: Clock) -> Iterator[None]:
    """While inside, the functions of STEPS book their time. Raises AttributeError for a step that is gone."""
    with ExitStack() as stack:
        for step, place in STEPS.items():
            module, _, path = place.partition(":")
            *owners, name = path.split(".")
            owner = functools.reduce(getattr, owners, importlib.import_module(module))
            stack.enter_context(mock.patch.object(owner, name, clock.timed(step, getattr(owner, name))))
        yield


def of_kind(work: Assignment, kind: str, count: int) -> Profile:
    """Grade `count` submissions of a kind in this process, as `autograder grade --jobs 1` does."""
    count = min(count, HANGING) if kind == "hanging" else count
    course = work.course
    hand_in(work, course.submitted(), count + WARMED, KINDS[kind], count if kind == "hanging" else 0)
    job = grade.Job(work, course.submitted(), course.results(work.name), isolation="best-effort")
    job.results.mkdir(parents=True)
    ensure_assignment(course, work)
    checks = check_file.load(work)
    judge.warm(work, checks, 0)
    with Engine(work, isolation=job.isolation, checks=checks) as engine, Gradebook(course, work) as book:
        entries = list(discovery.read(work, job.submissions, engine.level))
        _grade(job, engine, book, entries[:WARMED])
        clock, before, faults = Clock(), _used(), _faults()
        with stepwise(clock):
            _grade(job, engine, book, entries[WARMED:])
            clock.switch()
        after, more = _used(), _faults()
    size = len(entries) - WARMED
    return Profile(
        {step: 1000 * clock.seconds[step] / size for step in (*STEPS, REST)},
        {who: 1000 * (after[who] - before[who]) / size for who in after},
        {who: (more[who] - faults[who]) / size for who in more},
    )


def _grade(job: grade.Job, engine: Engine, book: Gradebook, entries: list[discovery.Entry]) -> None:
    judging = judge.Judge(engine)
    for start in range(0, len(entries), grade.BATCH):
        done = [done for entry in entries[start : start + grade.BATCH] for done in judging.judge([entry])]
        for each in done:
            grade.place(job.assignment.course, job.assignment.name, each, job.submissions)
        grade._store(job, book, [grade._light(each) for each in done])


def _used() -> dict[str, float]:
    """Seconds of CPU until now: this process, fork servers, and workers that have ended."""
    own = resource.getrusage(resource.RUSAGE_SELF)
    stats = _server_stats()
    tick = os.sysconf("SC_CLK_TCK")
    return {
        "judge": own.ru_utime + own.ru_stime,
        "fork server": sum(int(stat[11]) + int(stat[12]) for stat in stats) / tick,
        "workers": sum(int(stat[13]) + int(stat[14]) for stat in stats) / tick,
    }


def _faults() -> dict[str, int]:
    stats = _server_stats()
    return {
        "judge": resource.getrusage(resource.RUSAGE_SELF).ru_minflt,
        "fork server": sum(int(stat[7]) for stat in stats),
        "workers": sum(int(stat[8]) for stat in stats),
    }


def _server_stats() -> list[list[str]]:
    """What stands after the name in /proc/PID/stat of each process below this one."""
    family = processes.family(os.getpid())[1:]
    texts = [Path(f"/proc/{running.pid}/stat").read_text("utf-8", "replace") for running in family]
    return [text.rpartition(")")[2].split() for text in texts]


def table(profiles: dict[str, Profile]) -> str:
    """A column a kind, a row a step, then a row a process, then its page faults."""
    lines = ["| ms of CPU a submission | " + " | ".join(profiles) + " |", "|---|" + "--:|" * len(profiles)]
    for title, of in (
        ("", lambda profile: profile.steps),
        ("process: ", lambda profile: profile.processes),
        ("page faults: ", lambda profile: profile.faults),
    ):
        for row in of(next(iter(profiles.values()))):
            form = "{:.0f}" if "faults" in title else "{:.2f}"
            cells = (form.format(of(profile)[row]) for profile in profiles.values())
            lines.append(f"| {title}{row} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=40, help="submissions of each kind (40)")
    parser.add_argument("--only", nargs="+", choices=KINDS, default=list(KINDS), help="kinds")
    arguments = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="profile-"))
    try:
        setting = Setting(folder, QUICK)
        courses = {kind: find_course(setting.course()) for kind in arguments.only}
        profiles = {
            kind: of_kind(assignments.load(setting.name, course), kind, arguments.count)
            for kind, course in courses.items()
        }
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(f"load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    print(table(profiles))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
