"""The feedback page: all of the result beside the student's work, light, readable, and nothing in it runs."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.grading.engine import Graded, RunCell
from autograder.model.assignment import Assignment
from autograder.model.cells import text as cell_text
from autograder.model.finding import Finding, Kind
from autograder.model.result import ExerciseResult, Outcome, Result, Status, Verdict
from autograder.nbgrader_bridge import assignments
from autograder.report import feedback
from tests.pages import AWKWARD, Page, contrast, faults, outcome, result, sample, write_course

HOSTILE = (
    '</pre><script>alert(1)</script><img src="https://evil.example/" onerror=x()>&lt;\x1b[31m\u202e`$x$`'
)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Assignment:
    """An assignment of four exercises and a written answer."""
    return assignments.load("sample", write_course(tmp_path_factory.mktemp("course")))


@pytest.fixture
def render(small: Assignment) -> Callable[..., str]:
    """Result and cells -> page."""
    return lambda shown, *cells: feedback.page(Graded(shown, cells), small)


def code(name: str, source: str, *outputs: dict[str, object]) -> RunCell:
    """A code cell as it was run."""
    return RunCell("code", source, name, {}, outputs)


def printed(text: str) -> dict[str, object]:
    """Standard output."""
    return {"output_type": "stream", "name": "stdout", "text": text}


def failed(name: str = "join") -> ExerciseResult:
    """Half of the points, a hint."""
    return ExerciseResult(
        name, 3.0, 6.0, None, (outcome(name, "shape", True), outcome(name, "values", False))
    )


@pytest.mark.parametrize("seed", range(3))
def test_pages_of_a_class_have_no_fault(render: Callable[..., str], seed: int) -> None:
    """Language, landmarks, heading order, labels, policy; no script, nothing from elsewhere."""
    cells = (code("join", "def join(x):\n    return x", printed("hello")), code("own", "1 / 0"))
    pages = [render(submission, *cells) for submission in sample(60, seed)]

    assert {fault for page in pages for fault in faults(page)} == set()


@pytest.mark.parametrize("name", AWKWARD)
def test_a_students_name_is_text(render: Callable[..., str], name: str) -> None:
    """Whatever the folder is called."""
    page = render(result(name, exercises=(failed(),)))

    assert faults(page) == []
    assert name.split("\x07", maxsplit=1)[0] in Page(page).text


def test_nothing_that_a_student_wrote_is_markup(render: Callable[..., str]) -> None:
    """Code, outputs, written answers, cells of their own, messages, findings, repairs."""
    checks = (Outcome("values", "values hold", Verdict.FAIL, 1.0, HOSTILE),)
    shown = result(
        HOSTILE,
        Status.GRADED_WITH_REPAIRS,
        (ExerciseResult("join", 0.0, 6.0, None, checks),),
        (HOSTILE,),
        (HOSTILE,),
    )
    error: dict[str, object] = {
        "output_type": "error",
        "ename": HOSTILE,
        "evalue": HOSTILE,
        "traceback": [HOSTILE],
    }
    value: dict[str, object] = {
        "output_type": "execute_result",
        "data": {"text/plain": HOSTILE, "text/html": HOSTILE},
    }
    page = render(
        shown,
        code(
            "join",
            f"def join(x):\n    {HOSTILE}  # {HOSTILE}\n    r'''{HOSTILE}'''",
            printed(HOSTILE),
            error,
            value,
        ),
        RunCell("markdown", HOSTILE, "reflection"),
        RunCell("markdown", HOSTILE, "own"),
        RunCell("raw", HOSTILE, "raw"),
    )

    assert faults(page) == []
    assert Page(page).all("img", "script") == []
    assert Page(page).text.count("alert(1)</script>") >= 9


def test_a_page_shows_score_facts_observation_hint_code_and_output(render: Callable[..., str]) -> None:
    """All that the result says, near the code that it is about."""
    slow = Finding(Kind.LIMIT, "a call was slow", "join")
    findings = (slow.sentence, "cell 3 stopped")
    shown = result("ada", exercises=(failed(),), findings=findings, noted=(slow,))
    page = Page(render(shown, code("join", "def join(x):\n    return x + 41", printed("my own print"))))

    for said in (
        "3 of 35 points",
        "✓ holds shape of join hold",
        "✕ fails values of join hold",
        "Observed values differ: 3 of 3",
        "Think about Did every row get something added",
        "a call was slow",
        "cell 3 stopped",
        "return x + 41",
        "my own print",
        "graded by hand",
    ):
        assert said in page.text, said


def test_the_assignments_own_cells_are_not_repeated(render: Callable[..., str], small: Assignment) -> None:
    """Prompts, locked cells, stubs and placeholders stay out; so does the length of the notebook."""
    cells = [
        RunCell(cell["cell_type"], cell_text(cell), cell["id"], cell["metadata"]) for cell in small.released
    ]
    page = Page(render(result("ada", exercises=(failed(),)), *cells))

    assert "The prompt of" not in page.text
    assert "NotImplementedError" not in page.text
    assert "import numpy" not in page.text
    assert "You left this one empty" in page.text
    assert "Other cells of yours" not in page.text


def test_code_is_found_in_a_cell_of_any_name(render: Callable[..., str]) -> None:
    """A copied cell has another id; it belongs to the function that it defines."""
    page = Page(render(result("ada", exercises=(failed(),)), code("x17", "def join(x):\n    return 4711")))

    assert "4711" in page.text
    assert "Other cells of yours" not in page.text


def test_an_unreadable_submission_gets_a_page_with_the_reason(render: Callable[..., str]) -> None:
    """And with what to do about it."""
    page = render(result("ada", Status.UNREADABLE, findings=("line 3, column 1 is <no> JSON",)))

    assert faults(page) == []
    assert "line 3, column 1 is <no> JSON" in Page(page).text
    assert "hand that file in again" in Page(page).text


def test_our_own_fault_has_no_score_and_says_so(render: Callable[..., str]) -> None:
    """Also where no exercise was reached at all."""
    broken = ExerciseResult("join", None, 6.0, None, (Outcome("a", "a holds", Verdict.ERROR),))
    for exercises in ((broken,), ()):
        page = Page(render(result("ada", Status.ERROR, exercises, ("the grader failed",))))
        assert "No score yet" in page.text
        assert "our own fault, and no points are lost" in page.text


def test_a_page_is_light(render: Callable[..., str]) -> None:
    """Well under 60 kB besides what the student wrote and printed."""
    exercises = tuple(
        ExerciseResult(name, 1.0, 7.0, None, tuple(outcome(name, f"check{n}", n % 2 == 0) for n in range(9)))
        for name in ("join", "scale", "squash", "gate")
    )

    assert len(render(result("ada", exercises=exercises)).encode()) < 25_000


def test_endless_output_is_cut(render: Callable[..., str]) -> None:
    """The page says that there was more."""
    page = render(result("ada", exercises=(failed(),)), code("join", "def join(x): 1", printed("x" * 10**6)))

    assert len(page) < 60_000
    assert "more characters are not shown" in page


def test_the_same_submission_gives_the_same_page(render: Callable[..., str]) -> None:
    """No time, no host, no counter."""
    shown = result("ada", exercises=(failed(),))

    assert render(shown) == render(Result.from_json(shown.to_json()))


def test_a_mathematical_title_is_mathml(render: Callable[..., str]) -> None:
    """Our own formulas are made when the page is."""
    assert "<math" in render(result("ada"))


def palettes() -> list[dict[str, str]]:
    """The colours of the style sheet by name, in light and in dark."""
    sheet = (Path(feedback.__file__).parent / "templates" / "page.css").read_text("utf-8")
    blocks = re.findall(r":root\{([^}]*)\}", sheet)
    return [dict(re.findall(r"--(\w+):(#[0-9a-f]{6})", block)) for block in blocks]


def test_every_text_can_be_read_in_light_and_in_dark() -> None:
    """WCAG AA: 4.5 for text, 3 for bars."""
    backgrounds = ("page", "card", "soft")
    texts = ("text", "muted", "link", "good", "bad", "keyword", "string", "number", "comment")
    light, dark = palettes()
    for palette in (light, dark):
        low = {
            (text, ground): round(contrast(palette[text], palette[ground]), 2)
            for text in texts
            for ground in backgrounds
            if contrast(palette[text], palette[ground]) < 4.5
        }
        assert low == {}
        assert min(contrast(palette["bar"], palette[ground]) for ground in backgrounds) >= 3


def test_odd_outputs_do_not_stop_a_page(render: Callable[..., str]) -> None:
    """Outputs that no format allows are shown as far as they are text."""
    odd = [
        {},
        {"output_type": "stream", "text": ["a", 1]},
        {"output_type": "display_data", "data": 3},
        json.loads("{}"),
    ]

    assert "a1" in render(result("ada", exercises=(failed(),)), code("join", "def join(x): 1", *odd))


def test_pages_do_not_depend_on_where_the_course_lies(small: Assignment, tmp_path: Path) -> None:
    """No path of the machine is in a page."""
    elsewhere = assignments.load("sample", write_course(tmp_path))
    shown = Graded(result("ada", exercises=(failed(),)))

    assert feedback.page(shown, small) == feedback.page(shown, elsewhere)
    assert str(tmp_path) not in feedback.page(shown, elsewhere)
