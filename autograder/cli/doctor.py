"""`autograder doctor`: what isolation and tools this machine gives."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from autograder.sandbox.doctor import Health

SUMMARY = "Let a worker try what student code must not do here, and say what this machine gives."
EXAMPLES = """\
  autograder doctor
  autograder doctor --json"""
WELL, ILL = 0, 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """For people, or for machines."""
    parser.add_argument("--json", action="store_true", help="the findings as JSON on stdout")


def run(args: argparse.Namespace) -> int:
    """0 when the required isolation is in force and every probe is refused, else 1."""
    from autograder.model import course
    from autograder.sandbox import doctor

    health = doctor.examine(course.find_course())
    if args.json:
        print(json.dumps(health.to_json(), indent=2))
    else:
        print("\n".join(lines(health)))
    return WELL if health.well else ILL


def lines(health: Health) -> list[str]:
    """Facts, a line a probe, and how it ends."""
    wide = max(len(probe.what) for probe in health.probes)
    found = [f"{name:<12}{value}" for name, value in health.facts.items()]
    found += ["", "A worker, isolated as student code is, tried to"]
    for probe in health.probes:
        verdict = "refused" if probe.refused else "OPEN   "
        found.append(f"  {probe.what:<{wide}}  {verdict}  {probe.said}".rstrip())
    found.append("")
    for layer, remedy in health.missing.items():
        found.append(f"missing: {layer}. Remedy: {remedy}")
    return [*found, _ending(health)]


def _ending(health: Health) -> str:
    if health.well:
        return "All is well: student code is isolated as required."
    doors = sum(not probe.refused for probe in health.probes)
    told = f"{doors} of {len(health.probes)} probes are not refused; " if doors else ""
    return f"Not well: {told}`--isolation required` " + (
        "will not grade here." if health.missing else "grades here, but a door is open: please report it."
    )
