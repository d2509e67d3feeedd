"""What pages are made of: templates that escape, what is the student's own, what a job on GitHub shows."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jinja2
import pytest

from autograder.model.assignment import Assignment
from autograder.model.course import Course
from autograder.model.result import ExerciseResult, Outcome, Result, Status, Verdict
from autograder.report import rendering
from autograder.report.formats import actions, markdown
from autograder.report.student_work import Sorter

STUB = "def f(x):\n    raise NotImplementedError()"


@dataclass(frozen=True)
class Cell:
    """A cell as a submission has it."""

    kind: str
    source: str
    id: str = ""
    metadata: dict[str, Any] = field(default_factory=dict)
    outputs: tuple[dict[str, Any], ...] = ()


def source(text: str, name: str, kind: str = "code", **roles: Any) -> dict[str, Any]:
    """A cell of the assignment."""
    return {
        "cell_type": kind,
        "id": name,
        "source": text,
        "metadata": {"nbgrader": {"grade_id": name, **roles}},
    }


@pytest.fixture
def sorter(tmp_path: Path) -> Sorter:
    """Of one function and one text."""
    cells = [
        source(STUB, "f", solution=True),
        source("f(1)", "check_f", grade=True, points=1),
        source("Why?", "essay", "markdown", grade=True, solution=True, points=2),
    ]
    return Sorter.of(Assignment("a", Course(tmp_path), {"cells": cells}))


@pytest.mark.parametrize(
    ("cell", "place"),
    [
        (Cell("code", "x = 1", "f"), "answers"),
        (Cell("code", "def f(x):\n    return x", "other"), "answers"),
        (Cell("code", "async  def f(x): pass"), "answers"),
        (Cell("code", "x = 1", metadata={"nbgrader": {"grade_id": "f"}}), "answers"),
        (Cell("markdown", "because", "essay"), "written"),
        (Cell("markdown", "def f(x): pass"), "others"),
        (Cell("code", "def ff(x): pass", metadata={"nbgrader": 3}), "others"),
        (Cell("code", "f(1)"), ""),
        (Cell("code", "  \n"), ""),
    ],
)
def test_a_cell_belongs_where_its_name_or_its_function_says(sorter: Sorter, cell: Cell, place: str) -> None:
    """What is as it was released belongs to nobody."""
    work = sorter.sort([cell])

    assert [name for name in ("answers", "written", "others") if getattr(work, name)] == (
        [place] if place else []
    )


def test_a_text_as_released_is_no_answer(sorter: Sorter) -> None:
    """It is shown to nobody who marks."""
    work = sorter.sort([Cell("markdown", "YOUR ANSWER HERE", "essay"), Cell("markdown", "because", "essay")])

    assert sorter.texts(work, "essay") == ["because"]
    assert sorter.texts(work, "none") == []


def test_what_a_template_gets_is_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Markup is escaped, control characters go; a name that is not there is an error, never a blank."""
    (tmp_path / "page.html").write_text("<p>{{ name }}</p>{{ script|digest }}")
    monkeypatch.setattr(rendering, "_ENGINE", tmp_path)
    rendering._environment.cache_clear()
    try:
        page = rendering.render("page.html", name="<b>\x1b[2J\u202e", script="1")
        with pytest.raises(jinja2.UndefinedError):
            rendering.render("page.html", name="x")
    finally:
        rendering._environment.cache_clear()

    assert page.startswith("<p>&lt;b&gt;")
    assert page.endswith("</p>a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s=")
    assert "\x1b" not in page
    assert "\u202e" not in page


def result() -> Result:
    """One check lost."""
    checks = (Outcome("test_x", "a row stays a row", Verdict.FAIL, 1.0, "3 rows"),)
    return Result(
        "a",
        "ada",
        Status.GRADED,
        0.0,
        1.0,
        False,
        "none",
        exercises=(ExerciseResult("f", 0.0, 1.0, checks=checks),),
    )


def test_a_job_s_summary_grows_and_stays_below_its_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Other steps' text counts; the log names the file from the repository's root."""
    summary, log = tmp_path / "summary", io.StringIO()
    summary.write_text("x" * (markdown.CAP - 100))
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    actions.show(result(), file=str(tmp_path / "sub/a.ipynb"), data=b"{}", log=log)

    assert "file=sub/a.ipynb" in log.getvalue()
    assert markdown.CAP - 100 < len(summary.read_bytes()) <= markdown.CAP


def test_without_a_summary_there_is_only_the_log(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file elsewhere keeps the name that it was given."""
    log = io.StringIO()
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    monkeypatch.setenv("GITHUB_WORKSPACE", "/nowhere")
    actions.show(result(), file="a.ipynb", data=b"{}", log=log)

    assert "file=a.ipynb" in log.getvalue()
