"""Which promise holds under which rules of which kernel, by measurement: a spy tries every road under each.

python -m tests.redteam.rulesets            the table of SECURITY.md (as root, who can become another user)
python -m tests.redteam.rulesets --cases    every hostile case about walls, under every ruleset
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from autograder.grading.engine import Engine
from autograder.model.course import KIT
from autograder.nbgrader_bridge import assignments
from autograder.sandbox import landlock
from autograder.sandbox.layers import LAYERS
from autograder.sandbox.promises import KEPT_BY
from tests.redteam.harness import ASSIGNMENT, base_notebook
from tests.redteam.surroundings import surroundings
from tests.redteam.users import as_ordinary_user

SPY = Path(__file__).parent / "spy.py"
ROADS = re.findall(r"^@road\ndef (\w+)", SPY.read_text("utf-8"), re.MULTILINE)
# Of what the families of hostile cases do, these meet walls; the others end in the worker's own Python.
WALLS: tuple[str, ...] = (
    "bombs/",
    "channel/",
    "exits/",
    "files/",
    "floods/",
    "forgery/",
    "hooks/",
    "hunts/",
    "kernel/",
)
WALLS += ("memory/", "neighbours/", "network/", "ported/", "silence/", "time/")
FILES = (
    "files_read files_read_by_detours files_read_by_links files_listed gradebook_opened reference_imported"
)
_ROADS = (
    f"{FILES} proc_of_itself proc_of_others terminal",
    "files_written files_renamed_or_made",
    "files_emptied",
    "permissions_changed times_changed attributes_read",
    "files_watched library_files_locked leases",
    "memory_of_the_grader tracing descriptors_of_others",
    "network_tcp network_listening network_other_sockets",
    "socket_abstract socket_named socket_datagrams",
    "message_queues shared_memory keyrings",
    "processes_forked programs_started sessions",
    "signals_to_others signals_by_descriptors",
    "others_slowed",
    "namespaces_entered mounts kernel_interfaces identity files_opened_in_no_mode",
    "limits limits_raised",
)
ROADS_OF = dict(zip(KEPT_BY, _ROADS, strict=True))
ALWAYS = "environment own_memory objects frames descriptors"  # kept by what a worker never held


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
        homework = assignments.load(ASSIGNMENT, around.course)
        with Engine(homework, isolation="best-effort", layers=layers(*without)) as engine:
            graded = engine.grade(json.dumps(notebook).encode(), "spy")
    text = "".join(str(output.get("text", "")) for output in graded.cells[-1].outputs)
    tried = set(re.findall(r"^(?:OPEN|closed) (\w+)", text, re.MULTILINE))
    return tried, set(re.findall(r"^OPEN (\w+)", text, re.MULTILINE)), graded.result.isolation


def broken(opened: Iterable[str]) -> set[str]:
    """The promises that open roads break."""
    return {promise for promise, roads in ROADS_OF.items() if set(roads.split()) & set(opened)}


def abis() -> range:
    """Every ABI of Landlock that this machine can put in force."""
    return range(1, landlock.version() + 1)


COLUMNS = {
    "root": (True, ()),
    "root, no namespaces": (True, ("namespaces",)),
    "ordinary user": (False, ()),
    "ordinary user, no namespaces": (False, ("namespaces",)),
    "... and no seccomp": (False, ("namespaces", "seccomp")),
}


def table() -> Iterator[str]:
    """Lines of Markdown: for each promise, the ABIs of Landlock under which it was kept."""
    held: dict[str, list[list[str]]] = {promise: [] for promise in KEPT_BY}
    for root, without in COLUMNS.values():
        found = {abi: broken(_spied(root, (*without, f"landlock:{abi}"))) for abi in abis()}
        without_landlock = broken(_spied(root, (*without, "landlock")))
        for promise in KEPT_BY:
            kept = [str(abi) for abi in abis() if promise not in found[abi]]
            held[promise].append(kept if promise in without_landlock else ["none", *kept])
    yield "| promise | " + " | ".join(COLUMNS) + " |"
    yield "|---|" + "---|" * len(COLUMNS)
    for promise, cells in held.items():
        yield f"| {promise} | " + " | ".join(_range(cell) for cell in cells) + " |"


def _range(kept: list[str]) -> str:
    """`3-7`: as of which ABI; `always`: without Landlock, too."""
    numbers = [abi for abi in kept if abi != "none"]
    if len(kept) == len(abis()) + 1:
        return "always"
    if not numbers:
        return "-"
    if numbers == [str(abi) for abi in abis()][-len(numbers) :]:
        return f"ABI {numbers[0]}+"
    return "ABI " + ", ".join(kept)


def _spied(root: bool, without: tuple[str, ...]) -> set[str]:
    """The open roads, by a process of that user. Raises RuntimeError."""
    command = ("-m", "tests.redteam.rulesets", "--spy", ",".join(without))
    process = started(root, *command)
    output, _ = process.communicate()
    if process.returncode:
        raise RuntimeError(f"the spy failed without {without}: {output}")
    return set(json.loads(output.splitlines()[-1]))


def started(root: bool, *command: str) -> subprocess.Popen[str]:
    """Python with these arguments, as root or as an ordinary user, output in a pipe."""
    if not root:
        return as_ordinary_user(*command)
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    return subprocess.Popen([sys.executable, *command], cwd=KIT, text=True, **pipes)  # type: ignore[call-overload, no-any-return]


def _cases() -> int:
    """The hostile cases about walls, under every ruleset that grades. How many rulesets went wrong."""
    wrong = 0
    for name, (root, without) in list(COLUMNS.items())[:-1]:
        for abi in abis():
            command = (
                "-m",
                "tests.redteam.run",
                "--without",
                ",".join((*without, f"landlock:{abi}")),
                *WALLS,
            )
            process = started(root, *command)
            output, _ = process.communicate()
            wrong += process.returncode != 0
            print(f"{name}, ABI {abi}: {output.strip()}", flush=True)
    return wrong


def main() -> int:
    """The exit status is 0 when the required layers keep every promise."""
    parser = argparse.ArgumentParser(description="Which promise holds under which rules, by measurement.")
    parser.add_argument(
        "--cases", action="store_true", help="every hostile case about walls, too: half an hour"
    )
    parser.add_argument("--spy", metavar="WITHOUT", help="one ruleset: its open roads as JSON")
    options = parser.parse_args()
    if options.spy is not None:
        print(json.dumps(sorted(spy(*filter(None, options.spy.split(",")))[1])))
        return 0
    if os.geteuid() != 0:
        parser.error("only root can try both users")
    for line in table():
        print(line, flush=True)
    return min(1, _cases()) if options.cases else 0


if __name__ == "__main__":
    sys.exit(main())
