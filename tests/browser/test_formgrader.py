"""An instructor in formgrader: lists, a submission, a mark and a comment by hand, and a regrade after it."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from autograder.model.assignment import Assignment
    from tests.browser.server import Site

NAME = "forget_gate"
STUDENT = "emil"  # who forgot the bias
MARK, COMMENT = 3.5, "The word is well chosen; when would 0.5 make sense?"
MATHJAX = re.compile(r"https://(cdnjs\.cloudflare\.com|cdn\.jsdelivr\.net)/.*MathJax", re.IGNORECASE)


@dataclass(frozen=True)
class Seen:
    """What stood on formgrader's pages, and what the gradebook held before and after a regrade."""

    assignments: str
    submissions: str
    page: str
    pictures: tuple[tuple[str, int], ...]
    marked: tuple[Any, ...]
    regraded: tuple[Any, ...]
    shown: tuple[str, str]
    elsewhere: tuple[str, ...]


@pytest.fixture(scope="module")
def seen(
    visit: Callable[..., Any], graded: Assignment, site: Site, artefacts: Path, run: Callable[..., str]
) -> Seen:
    """From the list of assignments to a mark, a regrade, and the page again."""
    visited = visit()
    page = visited.page
    page.goto(site.at("tree"))  # formgrader as the first page does not take the token
    page.goto(f"{site.url}/formgrader/manage_assignments")
    page.get_by_text(NAME, exact=True).first.wait_for()
    assignments = page.locator("table").first.inner_text()
    page.screenshot(path=artefacts / "formgrader-assignments.png")
    page.goto(f"{site.url}/formgrader/gradebook/{NAME}/{NAME}")
    page.get_by_text("Submission #1", exact=True).wait_for()
    submissions = page.locator("table").first.inner_text()
    page.screenshot(path=artefacts / "formgrader-submissions.png")
    address = f"{site.url}/formgrader/submissions/{_submission(graded)}/"
    page.goto(address)
    score, comment = page.locator("input#reflection"), page.locator("textarea#reflection-comment")
    score.wait_for()
    page.screenshot(path=artefacts / "formgrader-page.png", full_page=True)
    pictures = page.evaluate(
        "[...document.querySelectorAll('#notebook img')].map(i => [i.alt, i.naturalWidth])"
    )
    words = page.locator("#notebook").first.inner_text()
    for field, value, kind in ((score, str(MARK), "grade"), (comment, COMMENT, "comment")):
        with page.expect_response(
            lambda r, kind=kind: r.request.method == "PUT" and f"/api/{kind}/" in r.url
        ):
            field.fill(value)
            field.blur()
    comment.scroll_into_view_if_needed()
    page.screenshot(path=artefacts / "formgrader-marked.png")
    marked = _marks(graded)
    run(graded.course.root, "autograder", "grade", NAME, "--force")
    regraded = _marks(graded)
    page.goto(address)
    page.wait_for_function("() => document.querySelector('input#reflection')?.value")
    shown = (score.input_value(), comment.input_value())
    return Seen(
        assignments=assignments,
        submissions=submissions,
        page=words,
        pictures=tuple(map(tuple, pictures)),
        marked=marked,
        regraded=regraded,
        shown=shown,
        elsewhere=tuple(visited.elsewhere),
    )


def _submission(graded: Assignment) -> str:
    """The id that formgrader's address has for the student's notebook."""
    query = """select n.id from submitted_notebook n join submitted_assignment a on a.id = n.assignment_id
        where a.student_id = ?"""
    with sqlite3.connect(graded.course.generated / "gradebook.db") as connection:
        return str(connection.execute(query, [STUDENT]).fetchone()[0])


def _marks(graded: Assignment) -> tuple[Any, ...]:
    """The reflection's mark and comment in the gradebook, and whether it still waits for a person."""
    of = "join base_cell c on c.id = x.cell_id where c.name = 'reflection' and x.notebook_id = ?"
    queries = (
        f"select x.manual_score, x.needs_manual_grade from grade x {of}",
        f"select x.manual_comment from comment x {of}",
    )
    place = [_submission(graded)]
    with sqlite3.connect(graded.course.generated / "gradebook.db") as connection:
        (grade,), (comment,) = (connection.execute(query, place).fetchall() for query in queries)
    return (*grade, *comment)


def test_the_lists_show_the_class(seen: Seen) -> None:
    """The assignment with its six submissions; each with its score, and that it waits for a person."""
    (row,) = (line for line in seen.assignments.splitlines() if line.startswith(NAME))

    assert "6" in row.split()
    assert [f"Submission #{number}" in seen.submissions for number in range(1, 8)] == [True] * 6 + [False]
    assert "35 / 40" in seen.submissions.replace(".0", "")


def test_a_submission_is_explained(seen: Seen) -> None:
    """Code, what each check found, the hint, and the words of the student."""
    assert "return concat @ W_f" in seen.page
    assert "linear 5 of 7 points" in seen.page
    assert "Think about: " in seen.page
    assert "The rain stopped" in seen.page
    assert "plt.subplots" not in seen.page
    assert len(seen.pictures) >= 6
    assert [picture for picture in seen.pictures if not (picture[0] and picture[1])] == []


def test_a_mark_and_a_comment_reach_the_gradebook(seen: Seen) -> None:
    """As typed, and the submission no longer waits."""
    assert seen.marked == (MARK, 0, COMMENT)


def test_a_regrade_keeps_them(seen: Seen) -> None:
    """`autograder grade --force`, and the page shows them; as nbgrader does, it asks for another look."""
    assert seen.regraded == (MARK, 1, COMMENT)
    assert seen.shown == (str(MARK), COMMENT)


def test_nothing_of_ours_is_asked_of_other_hosts(seen: Seen) -> None:
    """Formgrader asks for MathJax, its own habit, and for nothing else."""
    assert [address for address in seen.elsewhere if not MATHJAX.match(address)] == []
