"""Small parts that every package builds on: text that is harmless where it goes, files, hand-given marks."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from autograder.model import cells, escape, files, pictures, source
from autograder.model.errors import UsageError
from autograder.model.fault import Fault
from autograder.model.finding import Finding, Kind
from autograder.model.hand_marks import HandMark, HandMarks
from autograder.model.result import Result, Status

SPREADSHEETS = ("=1+1", "+1-1", "-x", "@sum", "\t=1", "\uff1d1", "\uff0b1", "\uff0dx", "\uff20x")


@pytest.mark.parametrize("text", SPREADSHEETS)
def test_no_cell_of_a_sheet_is_a_formula(text: str) -> None:
    """Also with the full-width signs that spreadsheets of East Asia take."""
    assert escape.csv_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-1.5", "+2", "0", "Ada", ""])
def test_numbers_and_names_stay(text: str) -> None:
    """A grade sheet is full of them."""
    assert escape.csv_cell(text) == text


def test_a_terminal_gets_no_control_characters() -> None:
    """Neither escape sequences nor a change of direction."""
    shown = escape.terminal("a\x1b[31mb\u202ec\td\n")

    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert shown.endswith("c\td\n")


def test_markup_is_text() -> None:
    """In pages, in XML and in a workflow's command."""
    assert escape.html('<b a="\'">&') == "&lt;b a=&quot;&#x27;&quot;&gt;&amp;"
    assert "\x00" not in escape.xml("a\x00<")
    assert "\n" not in escape.workflow("a\n::error::b")
    assert ":" not in escape.workflow("a:b,c", attribute=True)


def test_a_cells_roles() -> None:
    """Of a cell that nbgrader knows, and of one that it does not."""
    known = {
        "source": ["a\n", "b"],
        "metadata": {"tags": ["raises"], "nbgrader": {"grade_id": "q", "grade": True, "solution": True}},
    }

    assert cells.text(known) == "a\nb"
    assert cells.tags(known) == ["raises"]
    assert cells.grade_id(known) == "q"
    assert cells.is_grade(known)
    assert cells.is_answer(known)
    assert cells.is_manual(known)
    assert cells.grade_id({"source": "", "metadata": {}}) == ""
    assert not cells.is_grade({"metadata": {}})


def test_a_file_is_whole_or_not_there(tmp_path: Path) -> None:
    """And nothing else stays beside it."""
    target = tmp_path / "deep" / "result.json"
    files.write_atomic(target, "1")
    files.write_atomic(target, b"2")

    assert target.read_bytes() == b"2"
    assert [path.name for path in target.parent.iterdir()] == ["result.json"]


def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    """`--json /dev/stdout`, for one."""
    link = tmp_path / "out"
    link.symlink_to("/dev/null")

    files.write_where_told(link, "text")

    assert link.is_symlink()


def test_marks_by_hand_of_an_answer_and_its_grade_cell() -> None:
    """One mark: scores and extra points add up, a comment counts once, one that waits keeps all waiting."""
    marks = HandMarks(
        {
            "answer": HandMark(comment="Well seen."),
            "grade": HandMark(score=2.0, extra=0.5, comment="Well seen."),
            "other": HandMark(waits=True),
        },
        0.0,
    )

    both = marks.of("answer", "grade")
    assert (both.score, both.extra, both.comment, both.waits) == (2.0, 0.5, "Well seen.", False)
    assert marks.of("grade", "other").waits
    assert marks.of("nobody").score is None


def test_pictures_that_are_missing_are_blank() -> None:
    """nbconvert stops at an attachment that is not there."""
    made = pictures.complete(
        "![a](attachment:a.png) ![b](attachment:b.png)", {"a.png": {"image/png": "AAAA"}}
    )

    assert made["a.png"] == {"image/png": "AAAA"}
    assert set(made) == {"a.png", "b.png"}
    assert made["b.png"]
    assert pictures.external("![a](attachment:a.png) ![c](https://example.org/c.png)") == [
        "https://example.org/c.png"
    ]


def test_a_finding_says_where() -> None:
    """When nothing around it does."""
    assert Finding(Kind.LIMIT, "stopped after 10 s", cell=3).sentence.startswith("cell 3")


def test_a_faults_first_level() -> None:
    """What was seen, then what to ask oneself."""
    assert Fault("value", "sign", "All signs are turned.", "Which is taken from which?").text == (
        "All signs are turned. Which is taken from which?"
    )


@pytest.mark.parametrize("text", ["%matplotlib inline", "def f(:", "\0", "1 " * source.LARGEST])
def test_what_is_not_python_has_no_statements(text: str) -> None:
    """A magic, a slip, a null byte, and a text that is too large to look at."""
    assert source.parse(text) is None
    assert source.body(text) == []


def test_names_that_a_statement_makes() -> None:
    """Functions, imports by their short names, and what is assigned."""
    statements = source.body("import numpy as np\ndef f(): pass\na, (b, c) = 1, (2, 3)\n")

    assert [list(source.bound(statement)) for statement in statements] == [["np"], ["f"], ["a", "b", "c"]]


def test_a_folders_name_that_is_no_text_comes_back_from_a_result() -> None:
    """Two such names stay two, on the disk as well."""
    names = [os.fsdecode(b"a\x80b"), os.fsdecode(b"a\x81b"), "a?b", "a\N{SNOWMAN}b"]
    written = [Result("gate", name, Status.GRADED, 1.0, 1.0, False, "").to_json() for name in names]

    assert [Result.from_json(text.encode().decode()).student for text in written] == names


@pytest.mark.parametrize("code", [b"def (", b"x = 1\0", b"x = '\xff'", b"(" * 500])
def test_a_file_of_the_course_that_is_no_python_is_named(tmp_path: Path, code: bytes) -> None:
    """In one line, with the place where there is one."""
    path = tmp_path / "reference.py"
    path.write_bytes(code)

    with pytest.raises(UsageError, match=r"reference\.py: not valid Python: "):
        source.of_course(path)
