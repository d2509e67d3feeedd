"""The self-test: every door is tried by a worker, and one that stands open is found."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.cli import doctor as command
from autograder.model.course import find_course
from autograder.sandbox import doctor
from autograder.sandbox.doctor import Health
from autograder.sandbox.layers import LAYERS


@pytest.fixture(scope="module")
def health() -> Health:
    """Of this machine, with all that it gives."""
    return doctor.examine(find_course())


def test_every_probe_is_refused_here(health: Health) -> None:
    """A worker under the required layers reads, writes, starts, signals and reaches nothing."""
    assert [probe for probe in health.probes if not probe.refused] == []
    assert health.well


@pytest.mark.parametrize(
    ("off", "door"),
    [
        ("landlock", "read /etc/passwd"),
        ("landlock", "write outside its scratch folder"),
        ("seccomp", "start a process"),
        ("seccomp", "send by UDP"),
        ("rlimits", "use more memory than the limit"),
    ],
)
def test_a_missing_layer_is_found_and_named(off: str, door: str) -> None:
    """Without a layer the self-test fails: the open door is listed, and the layer with its remedy."""
    course = find_course()
    small = replace(course, limits=replace(course.limits, memory_mib=256))  # a busy machine has that, too
    health = doctor.examine(small, layers=set(LAYERS) - {off, "namespaces"})
    assert door in [probe.what for probe in health.probes if not probe.refused]
    assert not health.well
    assert off in health.missing
    assert f"missing: {off}. Remedy: " in "\n".join(command.lines(health))


def test_namespaces_are_not_required() -> None:
    """In a default container there are none, and the other layers hold every probe."""
    assert doctor.examine(find_course(), layers=set(LAYERS) - {"namespaces"}).well


def test_the_command_says_it_to_people(health: Health) -> None:
    """Facts, a line a probe, and the verdict."""
    said = command.lines(health)
    assert f"isolation   {health.level}" in said
    assert sum("refused" in line for line in said) == len(health.probes)
    assert said[-1] == "All is well: student code is isolated as required."


def test_the_command_says_it_to_machines(run: Callable[..., str], course_folder: Path) -> None:
    """`--json` is JSON and nothing else, and the exit status is 0 when all is well."""
    found = json.loads(run(course_folder, "autograder", "doctor", "--json"))
    assert (found["version"], found["well"]) == (1, True)
    assert all(probe["refused"] for probe in found["probes"])
