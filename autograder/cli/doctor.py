"""`autograder doctor`: what isolation and tools this machine gives."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from autograder.model.assignment import Assignment
    from autograder.sandbox.doctor import Health
    from autograder.sandbox.refused_calls import RefusedCall

SUMMARY = "Let a worker try what student code must not do here, and say what this machine gives."
EXAMPLES = """\
  autograder doctor
  autograder doctor --json
  autograder doctor --calls course/submitted/ada/forget_gate/forget_gate.ipynb"""
WELL, ILL = 0, 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """For people, or for machines."""
    parser.add_argument("--json", action="store_true", help="the findings as JSON on stdout")
    parser.add_argument(
        "--calls", metavar="NOTEBOOK", help="say which system calls this submission is refused, instead"
    )
    parser.add_argument("--assignment", metavar="NAME", help="with --calls: the one that it is handed in for")


def run(args: argparse.Namespace) -> int:
    """0 when the required isolation is in force and every probe is refused, else 1."""
    if args.calls is not None:
        return _calls(Path(args.calls), args.assignment, as_json=args.json)
    from autograder.model import course
    from autograder.sandbox import doctor

    health = doctor.examine(course.find_course())
    if args.json:
        print(json.dumps(health.to_json(), indent=2))
    else:
        print("\n".join(lines(health)))
    return WELL if health.well else ILL


def _calls(notebook: Path, name: str | None, *, as_json: bool) -> int:
    """Grade a notebook and tell which system calls it was refused. Raises UsageError."""
    from autograder.cli.handed_in import choose
    from autograder.model import course
    from autograder.model.errors import Unreadable, UsageError
    from autograder.nbgrader_bridge import assignments
    from autograder.reading.submission import read_file

    here = course.find_course()
    homework = assignments.load(name or choose(notebook, here), here)
    try:
        data = read_file(notebook, here.limits.notebook_mib)
    except Unreadable as error:
        raise UsageError(f"{notebook}: {error}") from error
    counts = _heard(homework, data)
    if as_json:
        refused = [
            {"call": call.name, "arguments": dict(call.arguments), "count": count, "promise": call.promise}
            for call, count in counts
        ]
        print(json.dumps({"version": 1, "notebook": str(notebook), "refused": refused}, indent=2))
    else:
        print("\n".join(call_lines(notebook, counts)))
    return WELL


def _heard(homework: Assignment, data: bytes) -> list[tuple[RefusedCall, int]]:
    """The refused calls of a submission, the most frequent first."""
    from autograder.grading.engine import Engine
    from autograder.sandbox.fork_server import ForkServer
    from autograder.sandbox.refused_calls import RefusedCalls

    refused = RefusedCalls()
    with ForkServer(homework.course.limits, refused=refused) as server:
        Engine(homework, server=server).grade(data, "doctor")
    return refused.counts.most_common()


def call_lines(notebook: Path, counts: list[tuple[RefusedCall, int]]) -> list[str]:
    """A line a call, and what a teacher can do."""
    if not counts:
        return [f"{notebook}: no system call was refused"]
    shown = [f"{notebook}: refused system calls"]
    for call, count in counts:
        shown.append(f"  {call}, {count} time{'s' * (count > 1)}: {_advice(call)}")
    added = sorted({call.name for call, _ in counts if call.addable})
    if added:
        shown.append(f"To allow them, write below [limits] in course.toml: allow_calls = {json.dumps(added)}")
    return shown


def _advice(call: RefusedCall) -> str:
    if call.promise:
        return f"no course can allow it: student code {call.promise}"
    return "a course may allow it" if call.addable else "not with these arguments"


def lines(health: Health) -> list[str]:
    """Facts, a line a probe, and how it ends."""
    wide = max(len(probe.what) for probe in health.probes)
    shown = [f"{name:<12}{value}" for name, value in health.facts.items()]
    shown += ["", "A worker, isolated as student code is, tried to"]
    for probe in health.probes:
        verdict = "refused" if probe.refused else "OPEN   "
        shown.append(f"  {probe.what:<{wide}}  {verdict}  {probe.said}".rstrip())
    shown.append("")
    for layer, remedy in health.missing.items():
        shown.append(f"missing: {layer}. Remedy: {remedy}")
    return [*shown, _ending(health)]


def _ending(health: Health) -> str:
    if health.well:
        return "All is well: student code is isolated as required."
    doors = sum(not probe.refused for probe in health.probes)
    open_doors = f"{doors} of {len(health.probes)} probes are not refused; " if doors else ""
    return f"Not well: {open_doors}`--isolation required` " + (
        "will not grade here." if health.missing else "grades here, but a door is open: please report it."
    )
