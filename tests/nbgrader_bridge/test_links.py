"""Links in what is handed in lead nowhere: whatever the trusted side opens, copies, chmods or deletes."""

from __future__ import annotations

import json
import logging
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from nbgrader.coursedir import CourseDirectory
from nbgrader.exchange.default import ExchangeCollect
from traitlets.config import Config

from autograder.nbgrader_bridge.exchange import Collect
from tests.redteam.harness import ASSIGNMENT, base_notebook

SECRET = "CANARY-of-the-teacher"
COMMANDS = (
    ("autograder", "grade", ASSIGNMENT),
    ("autograder", "grade", ASSIGNMENT, "--force"),
    ("autograder", "report", ASSIGNMENT),
    ("autograder", "export", ASSIGNMENT, "--to", "csv"),
    ("nbgrader", "autograde", ASSIGNMENT, "--force"),
    ("nbgrader", "generate_feedback", ASSIGNMENT, "--force"),
)


@pytest.fixture(scope="module")
def victims(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files of the teacher's that no student may read, change or delete."""
    folder = tmp_path_factory.mktemp("victims")
    for name in ("notes.txt", "gradebook.db", f"{ASSIGNMENT}.ipynb"):
        path = folder / name
        path.write_text(
            json.dumps({**base_notebook(), "secret": SECRET}) if ".ipynb" in name else SECRET, "utf-8"
        )
        path.chmod(0o400)
    return folder


@pytest.fixture(scope="module")
def graded(
    generated_once: Path, victims: Path, tmp_path_factory: pytest.TempPathFactory, run: Callable[..., str]
) -> Path:
    """A course in which four students hand in links, and one does not, after every command."""
    root = Path(shutil.copytree(generated_once, tmp_path_factory.mktemp("links") / "course_copy"))
    submitted = root / "course" / "submitted"
    for student in ("honest", "soft", "hard", "whole", "folder"):
        (submitted / student / ASSIGNMENT).mkdir(parents=True)
    for student in ("honest", "soft", "hard", "folder"):
        (submitted / student / ASSIGNMENT / f"{ASSIGNMENT}.ipynb").write_text(
            json.dumps(base_notebook()), "utf-8"
        )
    soft, hard, whole = (submitted / student / ASSIGNMENT for student in ("soft", "hard", "whole"))
    (soft / "data.csv").symlink_to(victims / "notes.txt")
    (soft / "result.json").symlink_to(victims / "gradebook.db")
    (soft / "more").mkdir()
    (soft / "more" / "data.csv").symlink_to(victims / "notes.txt")
    os.link(victims / "gradebook.db", hard / "book.db")
    (whole / f"{ASSIGNMENT}.ipynb").symlink_to(victims / f"{ASSIGNMENT}.ipynb")
    (submitted / "folder" / ASSIGNMENT / "all").symlink_to(victims)
    for command in COMMANDS:
        status = int(command[:2] == ("nbgrader", "autograde"))  # one student hands in nothing but a link
        run(root, *command, status=status)
    return root


def test_no_link_is_followed_to_what_students_get_back(graded: Path) -> None:
    """Not into autograded notebooks, feedback, results, reports or exports."""
    made = [
        path for path in (graded / "course").rglob("*") if path.is_file() and "submitted" not in path.parts
    ]
    telling = [path for path in made if SECRET.encode() in path.read_bytes()]

    # A hard link is a file of the student's own: only who can read a file can make one (protected_hardlinks).
    assert [path for path in telling if "hard" not in path.parts] == []
    assert (graded / "course" / "feedback" / "soft" / ASSIGNMENT / f"{ASSIGNMENT}.html").is_file()


def test_no_file_at_the_end_of_a_link_changes(graded: Path, victims: Path) -> None:
    """Neither its bytes nor its mode; nor is it deleted."""
    for path in victims.iterdir():
        assert SECRET in path.read_text("utf-8")
        assert path.stat().st_mode & 0o777 == 0o400


def test_a_notebook_that_is_a_link_is_not_graded(graded: Path) -> None:
    """The others are, and nobody's marks are missing."""
    results = {
        path.stem: json.loads(path.read_text("utf-8"))
        for path in (graded / "course").rglob("results/*/*.json")
    }

    assert {name for name, result in results.items() if result["status"] == "graded"} >= {
        "honest",
        "soft",
        "hard",
    }
    assert results["whole"]["status"] == "unreadable"


@pytest.mark.parametrize("kind", [ExchangeCollect, Collect], ids=["nbgrader", "ours"])
def test_collecting_follows_no_link(kind: type, tmp_path: Path, victims: Path) -> None:
    """As nbgrader itself does: this test can fail."""
    inbound = tmp_path / "inbound"
    inbound.mkdir()
    (inbound / "own.txt").write_text("own", "utf-8")
    (inbound / "link.txt").symlink_to(victims / "notes.txt")
    (inbound / "folder").symlink_to(victims)
    config = Config({"CourseDirectory": {"root": str(tmp_path)}})
    exchange = kind(coursedir=CourseDirectory(config=config), config=config)
    exchange.log = logging.getLogger("links")
    exchange.do_copy(str(inbound), str(tmp_path / "submitted"))
    copied = sorted(path.name for path in (tmp_path / "submitted").rglob("*"))

    assert ("link.txt" in copied) == (kind is ExchangeCollect)
    assert "own.txt" in copied and (kind is ExchangeCollect or copied == ["own.txt"])
