"""Secrets are out of reach: a submission that is told where they are tries every road, and finds nothing."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from autograder.grading.engine import Engine
from autograder.model import assignment
from autograder.model.errors import UsageError
from autograder.sandbox.layers import LAYERS, REQUIRED
from tests.redteam.harness import ASSIGNMENT, base_notebook
from tests.redteam.surroundings import surroundings
from tests.redteam.users import as_ordinary_user

SPY = Path(__file__).parent / "redteam" / "spy.py"
ROADS = re.findall(r"^@road\ndef (\w+)", SPY.read_text("utf-8"), re.MULTILINE)


def layers(*without: str) -> frozenset[str]:
    """All layers but some; `landlock:2` is in force with the rules of that older kernel only."""
    older = {name for name in without if name.startswith("landlock:")}
    return (frozenset(LAYERS) - set(without) - ({"landlock"} if older else set())) | older


def spy(*without: str) -> tuple[set[str], set[str], str]:
    """The roads that a spy tried, and found open, with layers switched off; the level in force."""
    with surroundings() as around:
        notebook = base_notebook()
        source = f"PLACES = {around.places!r}\n{SPY.read_text('utf-8')}"
        notebook["cells"].append(
            {"cell_type": "code", "id": "spy", "source": source, "metadata": {}, "outputs": []}
        )
        homework = assignment.load(ASSIGNMENT, around.course)
        with Engine(homework, isolation="best-effort", layers=layers(*without)) as engine:
            graded = engine.grade(json.dumps(notebook).encode(), "spy")
    text = "".join(str(output.get("text", "")) for output in graded.cells[-1].outputs)
    tried = set(re.findall(r"^(?:OPEN|closed) (\w+)", text, re.MULTILINE))
    return tried, set(re.findall(r"^OPEN (\w+)", text, re.MULTILINE)), graded.result.isolation


@pytest.mark.parametrize("without", [(), ("namespaces",)], ids=["namespaces", "no-namespaces"])
def test_a_spy_finds_nothing(without: tuple[str, ...]) -> None:
    """Files, memory, descriptors, environment, frames, network, other processes: every road is closed."""
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

    assert opened <= found and not set(without) & set(level.split("+"))


@pytest.mark.parametrize("layer", sorted(REQUIRED))
def test_required_isolation_refuses_to_grade_without_a_layer(layer: str) -> None:
    """In a sentence that names what is missing."""
    with surroundings() as around, pytest.raises(UsageError, match=f"{layer} missing"):
        Engine(assignment.load(ASSIGNMENT, around.course), isolation="required", layers={*LAYERS} - {layer})


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
def test_a_spy_finds_nothing_as_an_ordinary_user() -> None:
    """The same tests hold when the grader is not root: then student code has the grader's own user."""
    pytest_again = as_ordinary_user("-m", "pytest", "-q", "-p", "no:cacheprovider", str(Path(__file__)))
    output, _ = pytest_again.communicate()

    assert pytest_again.returncode == 0, output
