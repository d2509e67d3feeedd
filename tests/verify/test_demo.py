"""`autograder demo`: a class from release to report, in a course of its own."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from autograder import cli
from autograder.cli import demo as command
from autograder.model.assignment import names
from autograder.model.course import find_course
from autograder.nbgrader_bridge import assignments, release
from autograder.nbgrader_bridge.gradebook import Gradebook
from autograder.verify import demo_class


@pytest.fixture(scope="module")
def said_and_root(
    tmp_path_factory: pytest.TempPathFactory, generated_once: Path, run: Callable[..., str]
) -> tuple[str, Path]:
    """What the demo prints in a course of its own."""
    root = shutil.copytree(generated_once, tmp_path_factory.mktemp("demo") / "course_copy")
    return run(root, "autograder", "demo"), root


def test_the_class_gets_the_marks_that_the_course_asks_for(said_and_root: tuple[str, Path]) -> None:
    """Exit status 0, a line a student, and the closing sentence."""
    said, _ = said_and_root
    assert "students have the marks that the course asks for" in said
    assert re.search(r"chidi +33\.5 +graded .*sigmoid: ", said)
    assert re.search(r"noor +- +unreadable ", said)


def test_the_release_of_the_last_demo_is_used_again_while_nothing_changed(
    said_and_root: tuple[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the gradebook that nbgrader wrote then, in which nobody is; another source is released anew."""
    first = find_course(shutil.copytree(said_and_root[1], tmp_path / "course_copy"))
    kept, copy = first.generated / "demo-releases" / "forget_gate", demo_class.course(first, "forget_gate")
    work = assignments.load("forget_gate", copy)
    monkeypatch.setattr(release, "release", lambda work: work.source)
    assert release.ensure_release(work) == copy.release("forget_gate")
    with Gradebook(copy, work) as book:
        assert book.students() == set()
    assert (kept / "release" / ".forget_gate.mistakes").is_file()

    source = copy.source("forget_gate")
    source.write_text(source.read_text().replace("forget", "forgets", 1))
    changed = assignments.load("forget_gate", copy)
    assert release.ensure_release(changed) == source


def test_what_it_names_is_there(said_and_root: tuple[str, Path]) -> None:
    """The pages, notebooks and files under `To look at:` exist."""
    said, root = said_and_root
    paths = [root / path for path in re.findall(r"  (course/demo/course/\S+)$", said, re.MULTILINE)]
    links = [Path(path) for path in re.findall(r"  file://(\S+)$", said, re.MULTILINE)]
    assert (len(paths), len(links)) == (6, 2)
    assert [path for path in paths + links if not path.exists()] == []


def test_the_real_gradebook_is_not_touched(
    said_and_root: tuple[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The demo's gradebook lies in its own course, also when the environment names another one."""
    _, root = said_and_root
    monkeypatch.setenv("AUTOGRADER_DB_URL", "sqlite:////nowhere/gradebook.db")
    own = demo_class.course(find_course(root))
    assert own.gradebook_url == f"sqlite:///{root}/course/demo/course/gradebook.db"
    assert not (root / "course" / "submitted").exists()


def test_wrong_marks_end_with_a_line_and_status_1(
    generated_once: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A golden case that gets other marks than it asks for is a fault."""
    monkeypatch.setattr(release, "ensure_release", lambda work: work.source)  # nbgrader takes seconds
    monkeypatch.setattr(demo_class, "keep_release", lambda course, work: None)
    root = shutil.copytree(generated_once, tmp_path / "course_copy")  # the demo writes into it
    cases = find_course(root).sample_class("forget_gate")
    for case in cases.iterdir():
        if case.name != "right":
            shutil.rmtree(case)
    expected = cases / "right" / "expected.json"
    expected.write_text(expected.read_text().replace('"score": 35.0', '"score": 34.0'))
    monkeypatch.chdir(root)
    parser = __import__("argparse").ArgumentParser()
    parser.add_argument("--isolation")
    command.add_arguments(parser)
    assert command.run(parser.parse_args([])) == 1
    assert "not as it should be: ada (right): score is 35.0, 34.0 was due" in capsys.readouterr().out


def test_a_wrong_name_leaves_the_last_class_in_place(
    course_folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Status 2, and what an earlier demo has made can still be opened."""
    page = course_folder / "course" / "demo" / "course" / "reports" / "forget_gate.html"
    page.parent.mkdir(parents=True)
    page.write_text("the class")
    monkeypatch.chdir(course_folder)

    assert cli.main(["demo", "nope"]) == 2
    assert "no assignment 'nope'" in capsys.readouterr().err
    assert page.exists()


def test_the_course_has_an_order(generated_once: Path) -> None:
    """That of its settings; what these do not name comes after, and what is not there is no assignment."""
    course = find_course(generated_once)
    assert names(course) == [*course.order] != sorted(course.order)

    assert names(replace(course, order=("long_memory", "not there yet"))) == [
        "long_memory",
        *sorted({*course.order} - {"long_memory"}),
    ]


def test_all_takes_every_class(
    generated_once: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With --all a class for each assignment, in the course's order, and the faults of all."""
    root = shutil.copytree(generated_once, tmp_path / "course_copy")
    seen: list[str] = []
    monkeypatch.chdir(root)
    monkeypatch.setattr(command, "_class", lambda work, isolation: seen.append(work.name) or [])
    monkeypatch.setattr(command, "_report", lambda work: work.source)
    assert cli.main(["demo", "--all"]) == 0
    assert seen == names(find_course(root))
    assert "All 0 students" in capsys.readouterr().out
