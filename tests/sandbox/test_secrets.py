"""Secrets are out of reach: a submission that is told where they are tries every road, and finds nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from autograder.grading.engine import Engine
from autograder.model.errors import UsageError
from autograder.nbgrader_bridge import assignments
from autograder.sandbox import landlock
from autograder.sandbox.layers import LAYERS, REQUIRED
from autograder.sandbox.promises import unkept
from tests.redteam.harness import ASSIGNMENT
from tests.redteam.rulesets import ALWAYS, ROADS, ROADS_OF, abis, broken, spy
from tests.redteam.surroundings import surroundings
from tests.redteam.users import as_ordinary_user

RULESETS = [(), *(("namespaces", f"landlock:{abi}") for abi in abis())]


def test_every_road_breaks_one_promise() -> None:
    """Or none of those that a layer keeps: what a worker never held."""
    assert sorted(ROADS) == sorted(" ".join([*ROADS_OF.values(), ALWAYS]).split())


@pytest.mark.parametrize("without", RULESETS, ids="-".join)
def test_a_spy_finds_nothing(without: tuple[str, ...]) -> None:
    """Files, memory, descriptors, environment, network, other processes: closed on older kernels, too."""
    tried, found, level = spy(*without)

    assert (set(ROADS), set(), "landlock" in level) == (tried, found, True)


@pytest.mark.parametrize(
    ("without", "opened"),
    [
        (("landlock",), {"files_read", "files_listed"}),
        (("seccomp",), {"processes_forked", "network_other_sockets", "files_opened_in_no_mode", "leases"}),
        (("seccomp", "landlock:2"), {"files_emptied", "socket_datagrams", "signals_by_descriptors"}),
        (("seccomp", "namespaces"), {"shared_memory"}),
        (("rlimits",), {"limits"}),
    ],
    ids=["landlock", "seccomp", "seccomp-and-old-landlock", "seccomp-and-namespaces", "rlimits"],
)
def test_a_spy_finds_what_a_layer_held(without: tuple[str, ...], opened: set[str]) -> None:
    """With a layer switched off the same spy gets through: the test above can fail."""
    _, found, level = spy(*without)
    older = [int(name.partition(":")[2]) for name in without if ":" in name]

    assert opened <= found and not set(without) & set(level.split("+"))
    assert broken(found) <= set(unkept(level, *(older or [landlock.version()])))


def test_the_required_layers_keep_every_promise() -> None:
    """On the oldest kernel, too; without seccomp some are not made, and named."""
    assert unkept("landlock+seccomp+rlimits", 1) == []
    assert "empties no such file" in unkept("landlock+rlimits", 2)
    assert "empties no such file" not in unkept("landlock+rlimits", 3)


@pytest.mark.parametrize("layer", sorted(REQUIRED))
def test_required_isolation_refuses_to_grade_without_a_layer(layer: str) -> None:
    """In a sentence that names what is missing."""
    with surroundings() as around, pytest.raises(UsageError, match=f"{layer} missing; not promised: [a-z]+"):
        Engine(assignments.load(ASSIGNMENT, around.course), isolation="required", layers={*LAYERS} - {layer})


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
def test_a_spy_finds_nothing_as_an_ordinary_user() -> None:
    """The same tests hold when the grader is not root: then student code has the grader's own user."""
    pytest_again = as_ordinary_user("-m", "pytest", "-q", "-p", "no:cacheprovider", str(Path(__file__)))
    output, _ = pytest_again.communicate()

    assert pytest_again.returncode == 0, output
