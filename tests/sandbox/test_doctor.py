"""The self-test: every door is tried by a worker, and one that stands open is found."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.cli import doctor as command
from autograder.grading.engine import Engine
from autograder.model.course import Limits, find_course
from autograder.model.errors import UsageError
from autograder.nbgrader_bridge import assignments
from autograder.sandbox import doctor
from autograder.sandbox.doctor import Health
from autograder.sandbox.fork_server import ForkServer
from autograder.sandbox.layers import LAYERS
from autograder.sandbox.refused_calls import RefusedCall, RefusedCalls
from tests.redteam.harness import ASSIGNMENT, base_notebook


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


@pytest.mark.parametrize(
    ("abi", "said"),
    [
        (0, "not there"),
        (4, "ABI 4, which leaves to seccomp: device ioctls, signals and abstract sockets"),
        (5, "ABI 5, which leaves to seccomp: signals and abstract sockets"),
        (6, "ABI 6"),
    ],
)
def test_what_an_older_landlock_does_not_handle_is_named(abi: int, said: str) -> None:
    """So that nobody takes its name for its rights."""
    assert doctor._landlock(abi) == said


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


REFUSED = """
import fcntl, os, socket, threading
thread = threading.Thread(target=len, args=((),)); thread.start(); thread.join()
def tried(call):
    try:
        call()
    except OSError as error:
        return type(error).__name__
with open("own", "w") as own:
    print([tried(call) for call in (
        lambda: fcntl.flock(own, fcntl.LOCK_EX), os.fork, socket.socket, lambda: os.kill(os.getpid(), 0)
    )])
"""


def refused_calls(limits: Limits = Limits()) -> tuple[list[RefusedCall], str]:  # noqa: B008  # it is frozen
    """What the filter refused to a notebook, and what the notebook saw of it."""
    notebook = base_notebook()
    cell = {"cell_type": "code", "id": "own", "source": REFUSED, "metadata": {}, "outputs": []}
    notebook["cells"].append(cell)
    course = replace(find_course(), limits=limits)
    refused = RefusedCalls()
    with ForkServer(limits, refused=refused) as server:
        graded = Engine(assignments.load(ASSIGNMENT, course), server=server).grade(
            json.dumps(notebook).encode(), "ada"
        )
    assert graded.result.score == graded.result.max_score - assignments.load(ASSIGNMENT, course).manual_points
    return sorted(refused.counts, key=str), str(graded.cells[-1].outputs[0]["text"])


def test_refused_calls_are_named() -> None:
    """With the argument that decided, or the promise; what libc falls back on by itself is not listed."""
    found, seen = refused_calls()

    assert [call.name for call in found] == ["clone", "flock", "socket"]
    assert [call.addable for call in found] == [False, True, False]
    assert "network" in str(found[2].promise) and "argument 0" in str(found[0])
    assert seen == "['PermissionError', 'PermissionError', 'PermissionError', None]\n"


def test_a_course_allows_what_it_needs() -> None:
    """`allow_calls` in its settings."""
    found, seen = refused_calls(Limits(allow_calls=("flock",)))

    assert [call.name for call in found] == ["clone", "socket"]
    assert seen == "[None, 'PermissionError', 'PermissionError', None]\n"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("ptrace", "student code reaches no other process"),
        ("fcntl", "its arguments decide"),
        ("clone3", "its arguments decide"),
        ("flok", "no system call that is known"),
    ],
)
def test_a_course_cannot_allow_what_a_promise_rests_on(name: str, reason: str) -> None:
    """In a sentence that says why."""
    with pytest.raises(UsageError, match=f"allow_calls: '{name}' .*{reason}"):
        ForkServer(Limits(allow_calls=(name,)))


def test_the_command_tells_which_calls(run: Callable[..., str], course_folder: Path, tmp_path: Path) -> None:
    """A line a call with what a teacher can do, or that there was none."""
    notebook = tmp_path / "forget_gate.ipynb"
    notebook.write_text(json.dumps(base_notebook()), "utf-8")
    said = run(course_folder, "autograder", "doctor", "--calls", str(notebook))
    assert said == f"{notebook}: no system call was refused\n"

    calls = [
        (RefusedCall("timer_create", (), None), 2),
        (RefusedCall("socket", (), "reaches no network"), 1),
        (RefusedCall("fcntl", ((1, "0x8"),), None), 1),
    ]
    assert command.call_lines(notebook, calls) == [
        f"{notebook}: refused system calls",
        "  timer_create, 2 times: a course may allow it",
        "  socket, 1 time: no course can allow it: student code reaches no network",
        "  fcntl (argument 1 = 0x8), 1 time: not with these arguments",
        'To allow them, write below [limits] in course.toml: allow_calls = ["timer_create"]',
    ]
