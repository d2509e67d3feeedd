"""A class from what it handed in to what students get: graded, marked in formgrader, given back."""

from __future__ import annotations

import getpass
import json
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from autograder.model.assignment import Assignment
from autograder.verify import golden
from tests.browser.conftest import NAME, WORDS
from tests.browser.formgrader import Formgrader
from tests.browser.lab import TALL, Lab, Picture
from tests.classroom import Pupil, canvas_name, make_zip, moodle_name

if TYPE_CHECKING:
    from tests.browser.lesson import Lesson
    from tests.browser.server import Site

CASES = ("no_bias", "textbook_sigmoid", "swapped_pair", "broken_sigmoid", "untouched")
EMIL = "emil"  # who forgot the bias
EXCHANGE = getpass.getuser()  # who worked in JupyterLab and submitted there
CANVAS, MOODLE = Pupil(1001, "Grace", "Okafor"), Pupil(2002, "Jürgen", "Weiß")
SENT = {
    "canvas": canvas_name(CANVAS, 501, f"{NAME}.ipynb"),
    "moodle": moodle_name(MOODLE, f"{NAME}.ipynb"),
}
PUPILS = {"canvas": str(CANVAS.number), "moodle": str(MOODLE.number)}
MARKS = {EMIL: 3.5, EXCHANGE: 4.0, PUPILS["canvas"]: 4.5, PUPILS["moodle"]: 5.0}
SUMS = {EMIL: "36.5", EXCHANGE: "39", PUPILS["canvas"]: "39.5", PUPILS["moodle"]: "40"}
COMMENT = "The word is well chosen, {}; when would 0.5 make sense?"
ROADS = {
    "feedback": ("autograder", "feedback", NAME),
    "generate_feedback": ("nbgrader", "generate_feedback", NAME, "--force"),
    "grade": ("autograder", "grade", NAME, "--force"),
}
RED = '[data-mime-type="application/vnd.jupyter.stderr"], [data-mime-type="application/vnd.jupyter.error"]'
MATHJAX = re.compile(r"https://(cdnjs\.cloudflare\.com|cdn\.jsdelivr\.net)/.*MathJax", re.IGNORECASE)
WIDTHS = (390, 1400)


@dataclass(frozen=True)
class Shown:
    """A submission as it is looked at: its words, pictures, and red boxes."""

    words: str
    pictures: tuple[Picture, ...]
    red: int


@dataclass(frozen=True)
class Walk:
    """What stood on the pages, in the order of the walk."""

    work: Assignment
    assignments: str
    submissions: str
    formgrader: Shown
    lab: Shown
    pages: Mapping[tuple[str, str], str]  # road, student -> the feedback page's file
    regraded: tuple[str, str]
    fetched: str
    returned: Mapping[str, dict[str, bytes]]  # LMS -> name in the zip, page
    elsewhere: tuple[str, ...]


@pytest.fixture(scope="module")
def walk(
    visit: Callable[..., Any], lesson: Lesson, released: Assignment, site: Site, artefacts: Path,
    run: Callable[..., str],
) -> Walk:  # fmt: skip
    """Collected from four places and graded; marked; given back by three roads, the exchange and two LMSs."""
    assert lesson.submitted
    course, visited = released.course, visit()
    _collect(released, run)
    run(course.root, "autograder", "grade", NAME)
    grader = Formgrader(visited.page, site, released)
    assignments = grader.assignments()
    visited.page.screenshot(path=artefacts / "formgrader-assignments.png")
    submissions = grader.submissions()
    visited.page.screenshot(path=artefacts / "formgrader-submissions.png")
    for student, score in MARKS.items():
        grader.open(student)
        if student == EMIL:
            seen = _shown(visited.page, "#notebook", grader.pictures())
            visited.page.screenshot(path=artefacts / "formgrader-page.png", full_page=True)
        grader.mark(score, COMMENT.format(student))
        visited.page.screenshot(path=artefacts / "formgrader-marked.png")
        visited.page.go_back()
    pages = dict(_given_back(released, run))
    grader.open(EMIL)
    regraded = grader.shown()
    run(course.root, "autograder", "report", NAME)
    run(course.root, "nbgrader", "release_feedback", NAME)
    lab = Lab(visit(1100, TALL).page, site, NAME)  # JupyterLab holds what can be seen, and no more
    lab.enter()
    lab.show(course.autograded(EMIL, NAME))
    lab.page.get_by_role("heading", name="What comes next").wait_for()
    in_lab = _shown(lab.page, ".jp-Notebook", lab.pictures())
    lab.page.screenshot(path=artefacts / "autograded-lab.png")
    lab.enter()
    return Walk(
        work=released,
        assignments=assignments,
        submissions=submissions,
        formgrader=seen,
        lab=in_lab,
        pages=pages,
        regraded=regraded,
        fetched=lab.fetch_feedback(),
        returned={lms: _packed(released, lms, run) for lms in SENT},
        elsewhere=tuple(visited.elsewhere),
    )


def _collect(work: Assignment, run: Callable[..., str]) -> None:
    """By hand, from the exchange, and from two LMSs' downloads; who wrote code wrote a reflection too."""
    course = work.course
    cases = {case.name: case for case in golden.cases(work)}
    for name in CASES:
        path = course.submitted() / cases[name].student / NAME / f"{NAME}.ipynb"
        path.parent.mkdir(parents=True)
        path.write_bytes(cases[name].data if name == "untouched" else _reflected(cases[name].data))
    run(course.root, "nbgrader", "collect", NAME)
    for lms, sent in SENT.items():
        make_zip(course.root / f"{lms}.zip", {sent: _reflected(cases["right"].data)})
        run(course.root, "autograder", "collect", NAME, f"{lms}.zip")


def _reflected(data: bytes) -> bytes:
    notebook = json.loads(data)
    next(cell for cell in notebook["cells"] if cell["id"] == "reflection")["source"] = WORDS
    return json.dumps(notebook).encode()


def _shown(page: Any, place: str, pictures: list[Picture]) -> Shown:
    notebook = page.locator(place).first
    return Shown(notebook.inner_text(), tuple(pictures), notebook.locator(RED).count())


def _given_back(work: Assignment, run: Callable[..., str]) -> Iterator[tuple[tuple[str, str], str]]:
    """Every page by every road, none of them left over from the road before."""
    for road, command in ROADS.items():
        for student in MARKS:
            work.course.feedback(student, NAME).unlink()
        run(work.course.root, *command)
        for student in MARKS:
            yield (road, student), work.course.feedback(student, NAME).read_text("utf-8")


def _packed(work: Assignment, lms: str, run: Callable[..., str]) -> dict[str, bytes]:
    """The zip for an LMS, read back."""
    target = f"{lms}-pages.zip"
    run(
        *(work.course.root, "autograder", "export", NAME, "--feedback", "zip"),
        *("--archive", f"{lms}.zip", "--output", target),
    )
    with zipfile.ZipFile(work.course.root / target) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_lists_show_the_class(walk: Walk) -> None:
    """The assignment with its eight submissions; each with its score."""
    (row,) = (line for line in walk.assignments.splitlines() if line.startswith(NAME))

    assert "8" in row.split()
    assert [f"Submission #{number}" in walk.submissions for number in range(1, 10)] == [True] * 8 + [False]
    assert "35 / 40" in walk.submissions.replace(".0", "")


@pytest.mark.parametrize("where", ["formgrader", "lab"])
def test_a_submission_is_explained(walk: Walk, where: str) -> None:
    """Code, what each check found, the hint, the words of the student, every picture, and no red box."""
    shown: Shown = getattr(walk, where)

    assert "return concat @ W_f" in shown.words
    assert "linear 5 of 7 points" in shown.words
    assert "Think about: " in shown.words
    assert "The rain stopped" in shown.words
    assert len(shown.pictures) >= 6
    assert [picture for picture in shown.pictures if not (picture.alt and picture.width)] == []
    assert shown.red == 0


@pytest.mark.parametrize("student", MARKS)
@pytest.mark.parametrize("road", ROADS)
def test_every_road_has_the_mark_the_comment_and_the_sum(
    walk: Walk, browser: Any, road: str, student: str
) -> None:
    """As they were typed, on our own page."""
    page = browser.new_page()
    page.set_content(walk.pages[road, student])
    words = page.locator("body").inner_text()
    page.close()

    assert f"{SUMS[student]} of 40 points" in words
    assert f"{MARKS[student]:g} of 5" in words
    assert COMMENT.format(student) in words


def test_a_regrade_keeps_mark_and_comment(walk: Walk) -> None:
    """`autograder grade --force`, and formgrader shows them."""
    assert walk.regraded == (f"{MARKS[EMIL]:g}", COMMENT.format(EMIL))


def test_who_submitted_in_jupyterlab_reads_the_page_there(walk: Walk) -> None:
    """Fetched by a click in the exchange's panel."""
    assert f"{SUMS[EXCHANGE]} of 40 points" in walk.fetched
    assert COMMENT.format(EXCHANGE) in walk.fetched


@pytest.mark.parametrize("lms", SENT)
def test_an_lms_takes_back_the_page_under_the_name_it_gave(walk: Walk, lms: str) -> None:
    """The same page as by every other road, for the one student of its download."""
    page = walk.work.course.feedback(PUPILS[lms], NAME).read_bytes()

    assert walk.returned[lms] == {SENT[lms].replace(".ipynb", ".html"): page}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("what", ["report", EMIL, EXCHANGE])
def test_pages_fit(walk: Walk, visit: Callable[..., Any], artefacts: Path, what: str, width: int) -> None:
    """The class report and two students' feedback: not too wide, alone on this machine."""
    course = walk.work.course
    report = course.generated / "reports" / f"{NAME}.html"
    visited = visit(width, 900)
    visited.page.goto((report if what == "report" else course.feedback(what, NAME)).as_uri())
    visited.page.screenshot(path=artefacts / f"{what}-{width}.png", full_page=True)

    assert visited.page.evaluate("document.documentElement.scrollWidth") <= width
    assert visited.elsewhere == []
    assert visited.page.locator("h1").count() == 1


def test_nothing_of_ours_is_asked_of_other_hosts(walk: Walk) -> None:
    """Formgrader asks for MathJax, its own habit, and for nothing else."""
    assert [address for address in walk.elsewhere if not MATHJAX.match(address)] == []
