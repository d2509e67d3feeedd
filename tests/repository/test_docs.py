"""What README and docs say is so: commands run, their output is real, and what they name is there."""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from autograder.model.course import KIT, find_course
from autograder.nbgrader_bridge.assignments import load
from autograder.verify import golden

PAGES = [
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "SECURITY.md",
    *sorted(f"docs/{path.name}" for path in KIT.glob("docs/*.md")),
]
MODULES = ("autograder", "pytest", "nbgrader")
ELSEWHERE = ("verify",)  # takes a minute: its own tests run it


@dataclass(frozen=True)
class Command:
    """One line after `$` in a `console` block, the output below it, and the status that the block says."""

    text: str
    status: int
    output: list[str] = field(default_factory=list)


def commands(page: str) -> list[Command]:
    """All of a page, in its order."""
    text = (KIT / page).read_text("utf-8")
    found: list[Command] = []
    fences = re.findall(r"^```console(?: status=(\d))?\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    for status, block in fences:
        for line in filter(None, block.splitlines()):
            if line.startswith("$ "):
                found.append(Command(line[2:], int(status or 0)))
            else:
                found[-1].output.append(line)
    return found


@pytest.fixture(scope="module")
def course(generated_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Released, with two students who handed in, and again as the course of the demo."""
    root = shutil.copytree(generated_once, tmp_path_factory.mktemp("docs") / "course_copy")
    for folder in (root, root / "course" / "demo"):
        work = load("forget_gate", find_course(root))
        for case in golden.cases(work):
            if case.name in ("right", "textbook_sigmoid"):
                path = folder / "course" / "submitted" / case.student / work.name / f"{work.name}.ipynb"
                path.parent.mkdir(parents=True)
                path.write_bytes(case.data)
    return root


def test_instructors_commands_run(course: Path, run: Callable[..., str]) -> None:
    """Every command of docs/instructors.md, in its order."""
    for command in commands("docs/instructors.md"):
        module, *arguments = shlex.split(command.text)
        if module == "export":  # a server's address: tests/nbgrader_bridge/test_postgres.py tries it
            continue
        assert module in MODULES
        if arguments[0] in ELSEWHERE:
            continue
        where = (
            KIT if module == "pytest" else course
        )  # the checks are the kit's, the notebook is the course's
        here = [str(course / argument) if argument.endswith(".ipynb") else argument for argument in arguments]
        unproved = ["--unproved"] * (arguments[0] == "generate")  # verify was left out
        run(where, module, *here, *unproved, status=command.status)


def test_readme_shows_real_output(course: Path, run: Callable[..., str]) -> None:
    """Every line below `autograder check` in the README is one that it prints; `...` leaves some out."""
    [command] = [command for command in commands("README.md") if command.text.startswith("autograder ")]
    module, *arguments = shlex.split(command.text)
    said = run(course, module, *arguments).splitlines()
    starts = [line.removesuffix("...").rstrip() for line in command.output if line != "..."]
    assert len(starts) > 8
    assert [start for start in starts if not any(line.startswith(start) for line in said)] == []


def test_targets_of_make_are_there() -> None:
    """Every `make TARGET` that a page names is in the Makefile."""
    targets = set(re.findall(r"^([a-z-]+):", (KIT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = {
        name for page in PAGES for name in re.findall(r"`make ([a-z-]+)", (KIT / page).read_text("utf-8"))
    }
    named |= {
        command.text.split()[1] for command in commands("README.md") if command.text.startswith("make ")
    }
    assert {"demo", "test", "setup"} <= named
    assert named <= targets


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: str) -> None:
    """Every link to a file of the repository has its file."""
    links = re.findall(r"\]\(([^)#\s]+)", (KIT / page).read_text("utf-8"))
    own = [link for link in links if not link.startswith(("http:", "https:", "mailto:"))]
    assert [link for link in own if not (KIT / page).parent.joinpath(link).exists()] == []


@pytest.mark.parametrize("page", ["README.md", "docs/students.md", "docs/instructors.md"])
def test_the_site_is_found(page: str) -> None:
    """From each page that someone starts with a link leads to the page about the site, to a heading of it."""
    targets = re.findall(r"\]\((?:docs/)?site\.md(?:#([\w-]+))?\)", (KIT / page).read_text("utf-8"))
    headings = re.findall(r"^## (.*)$", (KIT / "docs/site.md").read_text("utf-8"), re.MULTILINE)
    anchors = {"", *(heading.lower().replace(",", "").replace(" ", "-") for heading in headings)}

    assert targets and set(targets) <= anchors


def test_readme_names_what_is_there() -> None:
    """Every file and folder that the README names exists, but for what is generated; and it is short."""
    text = (KIT / "README.md").read_text("utf-8")
    names = re.findall(r"`([\w./-]+(?:/|\.\w+))`", text)
    assert len(names) > 10
    there = [(KIT / name).exists() or (KIT / "autograder" / name).exists() for name in names]
    gone = [name for name, found in zip(names, there, strict=True) if not found]
    assert [name for name in gone if not name.startswith("course/")] == []
    packages = {
        f"{path.name}/" for path in (KIT / "autograder").iterdir() if (path / "__init__.py").is_file()
    }
    assert packages - set(names) == set()
    assert len(text.splitlines()) <= 95
