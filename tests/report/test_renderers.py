"""A result is read back from each format as its receiver reads it, with hostile and awkward text in it."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from autograder.lms.gradescope import results
from autograder.model import escape
from autograder.model.assignment import Exercise
from autograder.model.result import ExerciseResult, Outcome, Result, Status, Verdict
from autograder.reading import cell_lines
from autograder.report.formats import github, junit, markdown, terminal, wording

COUNTS = ("errors", "failures", "skipped", "tests")
HOSTILE = (
    '<script>alert(1)</script> ]]> & "quoted" | `tick` ```fence``` **bold** [link](http://evil.example) '
    "![i](x) @everyone #1 https://evil.example www.evil.example me@evil.example \x1b[31mred\x07 \u202eabc\r\n"
    "::error file=x::forged\n::set-output name=a::b\n##[error]forged\n| cell | \n# heading\n"
    "---\n\ud800 \ufffe \x00"
)
NAMES = ('O\'Brien, "Bob"', "Zoë Ågren", "مريم", "=cmd|'/C calc'!A0", HOSTILE)


def check(name: str, status: Verdict, weight: float = 1.0, **more: str) -> Outcome:
    return Outcome(name, f"{name} holds", status, weight, **more)


def exercise(
    name: str, score: float | None, most: float, *checks: Outcome, blame: str | None = None
) -> ExerciseResult:
    return ExerciseResult(name, score, most, blame, checks)


def result(student: str = "ada", message: str = "values differ", **changes: object) -> Result:
    hint = "Did every row get something?"
    full = Result(
        assignment="homework",
        student=student,
        status=Status.GRADED,
        score=7.5,
        max_score=20.0,
        needs_manual_grade=True,
        isolation="landlock+seccomp+rlimits",
        findings=(f"second: {message}",),
        exercises=(
            exercise("first", 5.0, 5.0, check("test_a", Verdict.PASS, 5.0)),
            exercise(
                "second",
                2.5,
                7.0,
                check("test_b", Verdict.PASS, 2.5),
                check("test_c", Verdict.FAIL, 2.5, message=message, hint=hint),
                check("test_d", Verdict.SKIP, 2.0),
            ),
            exercise("third", 0.0, 3.0, check("test_e", Verdict.BLANK, 3.0)),
        ),
    )
    return replace(full, **changes)  # type: ignore[arg-type]


UNREADABLE = result(
    status=Status.UNREADABLE, score=None, exercises=(), findings=(f"not a notebook {HOSTILE}",)
)
OURS = result(
    status=Status.ERROR,
    score=None,
    exercises=(exercise("first", None, 5.0, check("test_a", Verdict.ERROR, message="KeyError")),),
)
EVERY = [result(student=name, message=name) for name in NAMES] + [UNREADABLE, OURS]


def parsed(value: Result) -> ET.Element:
    text = junit.render(value, started=datetime(2026, 11, 22, tzinfo=UTC), seconds=1.5, host="runner")
    return ET.fromstring(text.encode("utf-8"))


@pytest.mark.parametrize("value", EVERY)
def test_junit_counts_what_it_holds(value: Result) -> None:
    """A viewer that adds the cases up gets the numbers that the suite states."""
    (suite,) = parsed(value)
    counted = {
        "tests": len(suite.findall("testcase")),
        "failures": len(suite.findall("testcase/failure")),
        "errors": len(suite.findall("testcase/error")),
        "skipped": len(suite.findall("testcase/skipped")),
    }

    assert counted == {name: int(suite.attrib[name]) for name in counted}


def test_junit_speaks_the_dialect_of_pytest() -> None:
    """Elements, attributes and their order are those of pytest's xunit2 family."""
    root = parsed(result())
    (suite,) = root
    cases = suite.findall("testcase")

    assert (root.tag, root.attrib) == ("testsuites", {"name": "pytest tests"})
    assert list(suite.attrib) == ["name", *COUNTS, "time", "timestamp", "hostname"]
    assert datetime.fromisoformat(suite.attrib["timestamp"]).tzinfo is not None
    assert {tuple(case.attrib) for case in cases} == {("classname", "name", "time")}
    assert {child.tag for case in cases for child in case} <= {"properties", "failure", "error", "skipped"}
    assert suite.find("testcase/skipped").attrib["type"] == "pytest.skip"  # type: ignore[union-attr]


@pytest.mark.parametrize("student", NAMES[:-1])
def test_junit_keeps_names_as_they_are(student: str) -> None:
    """Commas, quotes, accents and right-to-left script come back from the properties."""
    found = {item.attrib["name"]: item.attrib["value"] for item in parsed(result(student)).iter("property")}

    assert found["student"] == student


def test_junit_marks_add_up_to_the_score() -> None:
    """The scores of the test cases are those of their exercises."""
    cases = parsed(result()).findall("*/testcase")
    marks = [
        {item.attrib["name"]: float(item.attrib["value"]) for item in case.iter("property")} for case in cases
    ]

    assert sum(mark["score"] for mark in marks) == 7.5
    assert sum(mark["max_score"] for mark in marks) == 15.0


@pytest.mark.parametrize("score", [0.0, 1.0, 2.5, 4.75, 7.0])
def test_shares_add_up_whatever_the_rule_was(score: float) -> None:
    """Structure without values takes points, errors carried forward give some: the shares follow."""
    item = replace(result().exercises[1], score=score)
    shares = junit.shares(item)

    assert sum(given for given, _ in shares) == pytest.approx(score)
    assert all(0 <= given <= most for given, most in shares)


@pytest.mark.parametrize("value", EVERY)
def test_a_log_line_is_never_a_command(value: Result) -> None:
    """GitHub takes `::name` at a line's start and `##[name]` anywhere for a command."""
    text = terminal.render(value) + terminal.closing(wording.closing(value))

    assert not re.search(r"^\s*::|##\w*\[|[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", text, re.MULTILINE)
    assert len(terminal.closing(wording.closing(value)).splitlines()) == 1


def test_colour_is_only_ours() -> None:
    """With colours, the words are the same and a student's escape sequences are still gone."""
    coloured = terminal.render(result(message=HOSTILE), colour=True)

    assert re.sub(r"\x1b\[\d+m", "", coloured) == terminal.render(result(message=HOSTILE))
    assert "\x1b[31mred" not in coloured


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (
            result(),
            "hand; second loses 4.5 (Did every row get something?), third loses 3 (still empty)",
        ),
        (result(score=15.0, exercises=result().exercises[:1]), "nothing is wrong"),
        (UNREADABLE, "not graded: not a notebook"),
        (OURS, "the grader failed at first; this is our own fault and costs no points"),
    ],
)
def test_the_closing_line_says_what_is_wrong(value: Result, words: str) -> None:
    """Where points were lost and by which mistake, or why there are none."""
    assert words in wording.closing(value)


def test_the_closing_line_says_what_was_observed_where_no_mistake_is_known() -> None:
    """And the fact that does not hold where nothing was."""
    lost = (check("test_a", Verdict.FAIL, message="3 of 3 differ").explained(None, "Step 2"),)
    bare = (check("test_b", Verdict.FAIL),)
    told = [replace(result().exercises[1], name="one", score=0.0, checks=checks) for checks in (lost, bare)]

    assert wording.closing(result(exercises=tuple(told))).endswith(
        "one loses 7 (3 of 3 differ), one loses 7 (test_b holds)"
    )


def test_markdown_reads_well_as_it_is() -> None:
    """Where nobody renders it: no character references in names, points and lists of numbers."""
    text = markdown.render(result(message="values [1, 2] came, [1, 3] are due"))

    assert "## homework: 7.5 of 15 points" in text
    assert "values \\[1, 2\\] came" in text
    assert "&#" not in text


@pytest.mark.parametrize("value", EVERY)
def test_markdown_holds_no_markup_of_a_student(value: Result) -> None:
    """Read by a Markdown parser: no link, image, HTML or code; no mention, no bare address."""
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(markdown.render(value))
    inner = [child for token in tokens for child in token.children or ()]
    words = " ".join(child.content for child in inner)

    assert {token.type for token in tokens if token.type.startswith(("html", "fence", "code", "hr"))} == set()
    assert {child.type for child in inner} <= {
        "text",
        "text_special",
        "strong_open",
        "strong_close",
        "em_open",
        "em_close",
    }
    assert not re.search(r"@\w|#\d", words)
    assert not re.search(
        r"https?://|www\.", markdown.render(value)
    )  # GitHub links these where they stand bare


@pytest.mark.parametrize(
    "start",
    ["1. one", "12) twelve", "- dash", "+ plus", "---", "===", "    indented", "# h", "> q", "a | b", "$x$"],
)
@pytest.mark.parametrize(
    "end",
    [
        "",
        "<b>",
        "&lt;",
        "![i](x)",
        "[l](x)",
        "*e* _e_ ~~s~~ `c`",
        "http://e.e",
        "WWW.e.e",
        "<http://e>",
        "\\",
    ],
)
def test_markdown_shows_what_was_written(start: str, end: str) -> None:
    """In a list item and in a table's cell, one piece of plain text comes out, the same as went in."""
    from markdown_it import MarkdownIt

    text = start + end
    inert = escape.markdown(text)
    parsed = (
        MarkdownIt("commonmark", {"html": True})
        .enable("table")
        .parse(f"- {inert}\n\n| a |\n|---|\n| {inert} |\n")
    )
    shown = [token.children or [] for token in parsed if token.type == "inline"]

    assert [token.type for token in parsed].count("list_item_open") == 1
    assert {
        "".join(part.content for part in parts).replace("\u2060", "") for parts in (shown[0], shown[2])
    } == {text.strip()}
    assert {part.type for parts in shown for part in parts} <= {"text", "text_special"}
    assert not re.search(r"://|www\.", inert, re.IGNORECASE)


def test_markdown_stays_under_the_limit() -> None:
    """GitHub drops a summary above its cap: paragraphs are left out, and that is said."""
    long = result(findings=tuple(f"finding {number} {'é' * 300}" for number in range(5000)))
    text = markdown.render(long)

    assert len(text.encode()) <= markdown.CAP
    assert text.endswith(markdown.CUT)
    assert "### second" in text
    assert markdown.CUT not in markdown.render(result())


COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """As GitHub's runner reads them."""

    def plain(value: str) -> str:
        for code, char in (("%3A", ":"), ("%2C", ","), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
            value = value.replace(code, char)
        return value

    found = [COMMAND.fullmatch(line) for line in text.splitlines()]
    assert None not in found
    return [
        (
            match[1],
            {k: plain(v) for k, v in (pair.split("=", 1) for pair in match[2].split(","))},
            plain(match[3]),
        )
        for match in found
        if match
    ]


@pytest.mark.parametrize("value", EVERY)
def test_annotations_are_commands_of_ours_only(value: Result) -> None:
    """Each line is one error or warning about the file that was graded, whatever a student wrote."""
    read = commands(github.render(value, file="a,b:c.ipynb", lines={}))

    assert {kind for kind, _, _ in read} <= {"error", "warning"}
    assert {properties["file"] for _, properties, _ in read} == {"a,b:c.ipynb"}


def test_at_most_ten_annotations_of_a_kind() -> None:
    """The rest is counted in the tenth."""
    many = result(findings=tuple(f"finding {number}" for number in range(25)))
    warnings = [
        item for item in commands(github.render(many, file="n.ipynb", lines={})) if item[0] == "warning"
    ]

    assert len(warnings) == 10
    assert warnings[-1][2].startswith("16 more")


def notebook(indent: int | None, *, as_list: bool) -> str:
    source = ["def second(x):\n", "    return x"]
    cells = [
        {"cell_type": "markdown", "id": "a", "metadata": {}, "source": 'text with "source": ["cells": ['},
        {
            "cell_type": "code",
            "execution_count": None,
            "id": "b",
            "metadata": {"nbgrader": {"grade_id": "second", "solution": True}},
            "outputs": [{"output_type": "stream", "name": "stdout", "text": ['{"cells": []}\n']}],
            "source": source if as_list else "".join(source),
        },
    ]
    book = {"metadata": {"cells": []}, "nbformat": 4, "cells": cells, "nbformat_minor": 5}
    return json.dumps(book, indent=indent, ensure_ascii=False)


@pytest.mark.parametrize("as_list", [True, False])
@pytest.mark.parametrize("indent", [None, 1, 4])
def test_an_annotation_sits_on_its_cell(indent: int | None, as_list: bool) -> None:
    """The line is that of the cell's first line of source in the file's own text."""
    text = notebook(indent, as_list=as_list)
    lines = cell_lines.find(text.encode())
    (annotation,) = [
        item
        for item in commands(github.render(result(), file="n", lines=lines))
        if item[1]["title"].startswith("second")
    ]

    assert "def second" in text.splitlines()[int(annotation[1]["line"]) - 1]


@pytest.mark.parametrize(
    "data", [b"", b"not json", b"[]", b'{"cells": 3}', b'{"cells": [1]}', b"\xff\xfe", b'{"cells": [']
)
def test_a_damaged_file_has_no_lines(data: bytes) -> None:
    """Annotations then sit on the file."""
    assert cell_lines.find(data) == {}


@pytest.mark.parametrize("value", EVERY)
def test_gradescope_totals_are_the_score(value: Result) -> None:
    """Partial credit an exercise, and the same total above."""
    page = json.loads(results.render(value))

    assert page["score"] == (value.score or 0.0)
    assert sum(test["score"] for test in page["tests"]) == page["score"]
    assert [test["name"] for test in page["tests"]] == [item.name for item in value.exercises]


def test_gradescope_shows_each_check() -> None:
    """A test's text says what to think about, then one line a check."""
    page = json.loads(results.render(result()))
    lines = page["tests"][1]["output"].splitlines()

    assert [line.split() for line in lines[-3:]] == [
        ["holds", "test_b", "holds"],
        ["fails", "test_c", "holds"],
        ["waits", "test_d", "holds"],
    ]
    assert page["tests"][0]["status"] == "passed"


@pytest.mark.parametrize(("done", "score"), [(0, 0.0), (1, 5.0), (2, 7.5), (3, 7.5)])
def test_gradescope_keeps_what_is_done(done: int, score: float) -> None:
    """Before the last word every exercise is there, with its points as soon as it is graded."""
    exercises = [Exercise(item.name, item.max_score, "", "") for item in result().exercises]
    page = json.loads(results.unfinished(exercises, result().exercises[:done]))

    assert page["score"] == sum(test["score"] for test in page["tests"]) == score
    assert [test["max_score"] for test in page["tests"]] == [5.0, 7.0, 3.0]
    assert [test["output"] == "not graded yet" for test in page["tests"]].count(True) == 3 - done
    assert "did not finish" in page["output"]
