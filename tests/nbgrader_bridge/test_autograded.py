"""The autograded notebook: whatever was done to a submission's cells, nbgrader finds what it needs."""

from __future__ import annotations

import copy
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import pytest

from autograder.grading.engine import Graded, RunCell
from autograder.model.cells import grade_id, nbgrader, text
from autograder.model.course import KIT, find_course
from autograder.model.errors import GraderError
from autograder.model.result import ExerciseResult, Result, Status
from autograder.nbgrader_bridge import assignments, autograded
from tests.scraped import row

WORK = assignments.load("forget_gate", find_course(KIT))
NAMES = [grade_id(cell) for cell in WORK.released if grade_id(cell)]
PAID = [name for name in NAMES if name.startswith("check_")] + ["reflection"]
HELLO = ({"output_type": "stream", "name": "stdout", "text": "hello\n"},)

Cells = list[dict[str, Any]]


def submitted() -> Cells:
    """The release's cells, to be spoilt."""
    return copy.deepcopy(list(WORK.released))


def by_id(cells: Cells) -> dict[str, dict[str, Any]]:
    return {cell["id"]: cell for cell in cells}


def graded(cells: Cells, **scores: float | None) -> dict[str, Any]:
    """The autograded notebook of such a submission; exercises that are not named have full marks."""
    exercises = tuple(
        ExerciseResult(exercise.name, scores.get(exercise.name, exercise.points), exercise.points)
        for exercise in WORK.exercises
    )
    result = Result(WORK.name, "ada", Status.GRADED, None, 40.0, True, "", exercises=exercises)
    run = [
        RunCell(
            cell["cell_type"],
            text(cell),
            cell.get("id", ""),
            cell.get("metadata", {}),
            HELLO if cell["cell_type"] == "code" else (),
        )
        for cell in cells
    ]
    return autograded.notebook(Graded(result, tuple(run)), WORK)


def without(cells: Cells, *names: str) -> Cells:
    return [cell for cell in cells if cell["id"] not in names]


def bare(cells: Cells) -> Cells:
    """As some editors save them: no metadata, other ids."""
    return [{**cell, "metadata": {}, "id": f"x{number}"} for number, cell in enumerate(cells)]


def renamed(cells: Cells) -> Cells:
    """A grade id where none belongs, and of the wrong kind."""
    for number, cell in enumerate(cells[:3]):
        cell["metadata"] = {
            "nbgrader": {"grade_id": ["check_linear", 7, "check_linear"][number], "grade": "yes"}
        }
    return cells


def retyped(cells: Cells) -> Cells:
    """Code cells made text and the other way round."""
    other = {"code": "markdown", "markdown": "code", "raw": "raw"}
    return [{**cell, "cell_type": other[cell["cell_type"]]} for cell in cells]


SPOILT: dict[str, Callable[[Cells], Cells]] = {
    "as released": lambda cells: cells,
    "nothing at all": lambda cells: [],
    "everything twice": lambda cells: cells + copy.deepcopy(cells),
    "in reverse": lambda cells: cells[::-1],
    "no grade cells": lambda cells: without(cells, *PAID),
    "no metadata": bare,
    "wrong names": renamed,
    "retyped": retyped,
    "no ids": lambda cells: [{**cell, "id": ""} for cell in cells],
    "same ids": lambda cells: [{**cell, "id": "same"} for cell in cells],
    "points": lambda cells: [
        {**cell, "metadata": {"nbgrader": {**nbgrader(cell), "points": 1e9, "grade": True}}} for cell in cells
    ],
}


@pytest.mark.filterwarnings("ignore")  # of nbgrader and what it imports
@pytest.mark.parametrize("case", SPOILT)
def test_nbgrader_can_read_it(case: str) -> None:
    """valid; each paid cell once, as released but for the reflection's text, with the engine's scores"""
    import nbformat
    from nbgrader.nbgraderformat import MetadataValidator

    notebook = graded(SPOILT[case](submitted()), linear=2.5)
    node = nbformat.from_dict(copy.deepcopy(notebook))
    nbformat.validate(node)
    MetadataValidator().validate_nb(node)
    paid = {grade_id(cell): cell for cell in notebook["cells"] if grade_id(cell) in PAID}
    released = {grade_id(cell): cell for cell in WORK.released}

    assert len([cell for cell in notebook["cells"] if grade_id(cell) in PAID]) == len(PAID)
    assert {name: cell["metadata"] for name, cell in paid.items()} == {
        name: released[name]["metadata"] for name in PAID
    }
    checks = {name: cell for name, cell in paid.items() if name != "reflection"}
    assert {name: cell["source"] for name, cell in checks.items()} == {
        name: released[name]["source"] for name in checks
    }
    assert {name: autograded.score(cell) for name, cell in checks.items()} == {
        exercise.grade_cell: 2.5 if exercise.name == "linear" else exercise.points
        for exercise in WORK.exercises
    }


def test_missing_grade_cells_are_put_back_in_their_place() -> None:
    """behind the answer that they are about"""
    order = [grade_id(cell) for cell in graded(without(submitted(), *PAID))["cells"] if grade_id(cell)]

    assert order == NAMES


def test_of_copies_the_last_one_counts_and_the_others_stay_visible() -> None:
    """as when the notebook is run from top to bottom"""
    cells = submitted()
    first, last = copy.deepcopy(by_id(cells)["linear"]), copy.deepcopy(by_id(cells)["linear"])
    first["source"], last["source"] = "# first", "# last"
    found = graded([first, *without(cells, "linear"), last])["cells"]

    assert [cell["source"] for cell in found if grade_id(cell) == "linear"] == ["# last"]
    assert [cell["metadata"] for cell in found if cell["source"] == "# first"] == [{}]


def test_a_students_work_and_its_output_stay() -> None:
    """answers, own cells, what they printed; but a locked cell's text is the released one, without output"""
    cells = submitted()
    by_id(cells)["sigmoid"]["source"] = "def sigmoid(z): return z"
    by_id(cells)["tools"]["source"] = "def check(*_): pass"
    cells.append({"cell_type": "code", "id": "mine", "metadata": {"tags": ["x"]}, "source": "print('hello')"})
    found = by_id(graded(cells)["cells"])

    assert found["sigmoid"]["source"] == "def sigmoid(z): return z"
    assert found["sigmoid"]["outputs"] == found["mine"]["outputs"] == list(HELLO)
    assert found["tools"]["source"] == by_id(submitted())["tools"]["source"]
    assert found["tools"]["outputs"] == []


def test_a_deleted_reflection_waits_for_a_person() -> None:
    """its text may stand in another cell: it is not taken for an untouched one, which gets nothing"""
    deleted = row("ada", graded(without(submitted(), "reflection")))
    untouched = row("ada", graded(submitted()))

    assert (deleted.scores or {})["reflection"] is None
    assert (untouched.scores or {})["reflection"] == 0.0
    assert "reflection" in untouched.unanswered - deleted.unanswered


def test_a_grade_cell_without_a_score_shows_no_number() -> None:
    """our own fault: an explanation, and nothing that could be read as points"""
    cell = by_id(graded(submitted(), linear=None)["cells"])["check_linear"]

    assert [output["output_type"] for output in cell["outputs"]] == ["display_data"]
    assert autograded.score(cell) is None


@pytest.mark.parametrize("score", [float("nan"), -1.0, 7.5, float("inf")])
def test_a_score_that_nbgrader_would_misread_is_refused(score: float) -> None:
    """it pays NaN and negative numbers in full"""
    with pytest.raises(GraderError, match="linear: a score of"):
        graded(submitted(), linear=score)


def test_scores_are_written_as_python_writes_floats() -> None:
    """and a sum that is above the maximum by rounding alone is the maximum"""
    found = by_id(graded(submitted(), linear=7.000000000000001, sigmoid=2)["cells"])
    shown = [found[name]["outputs"][-1]["data"] for name in ("check_linear", "check_sigmoid")]

    assert shown == [{"text/plain": "7.0"}, {"text/plain": "2.0"}]


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "`<img src=x onerror=alert(1)>`",
        "[here](javascript:alert(1))",
        "[here](java&#115;cript:alert(1))",
        "[here](javascript\\:alert(1))",
        "[here]: JavaScript:alert(1)",
        "<a href='vbscript:x'>",
        "$\\href{javascript:alert(1)}{x}$",
        "![pixel](https://example.org/pixel.png)",
        "![pixel][far]\n\n[far]: //example.org/pixel.png",
        "![![near](attachment:a.png)](https://example.org/pixel.png)",
        "![a\\](attachment:a.png)](https://example.org/pixel.png)",
        "![`](attachment:a.png)`](https://example.org/pixel.png)",
        "![$](attachment:a.png)$](https://example.org/pixel.png)",
        "![lost](attachment:absent.png)",
        '![lost](attachment:a"onerror="alert(1).png)',
    ],
)
@pytest.mark.filterwarnings("ignore")  # of nbconvert and what it imports
def test_a_students_text_is_harmless_in_pages_made_of_it(hostile: str) -> None:
    """no script, no handler, no request, no missing attachment that would stop nbconvert"""
    import nbformat
    from nbconvert.exporters import HTMLExporter

    cells: Cells = [{"cell_type": "markdown", "id": "mine", "metadata": {}, "source": hostile}]
    found = by_id(graded(cells)["cells"])["mine"]
    node = nbformat.from_dict({"cells": [found], "metadata": {}, "nbformat": 4, "nbformat_minor": 5})
    page, _ = HTMLExporter(template_name="basic").from_notebook_node(node)
    tags = Tags()
    tags.feed(page)

    assert tags.names.isdisjoint({"script", "iframe"})
    assert [name for name, _ in tags.attributes if name.startswith("on")] == []
    assert [value for _, value in tags.attributes if "script:" in value.lower()] == []
    sources = [value for name, value in tags.attributes if name == "src"]
    assert [value for value in sources if not value.startswith("data:image/png;base64,")] == []


class Tags(HTMLParser):
    """What a browser would act on."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes += [(name, value or "") for name, value in attrs]


@pytest.mark.parametrize(
    "plain", ["a < b and b > c", "$a & b$", "In this script: 5 <= 6", "see [x](https://a.b)"]
)
def test_honest_text_is_hardly_changed(plain: str) -> None:
    """but for white space"""
    assert autograded.harmless(plain).replace(" ", "") == plain.replace(" ", "")
