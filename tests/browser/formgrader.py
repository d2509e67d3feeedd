"""nbgrader's formgrader as a teaching assistant's hands and eyes have it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any

from autograder.model.assignment import Assignment
from tests.browser.lab import Picture
from tests.browser.server import Site

PICTURES = "[...document.querySelectorAll('#notebook img')].map(i => [i.alt, i.naturalWidth, true])"


@dataclass(frozen=True)
class Formgrader:
    """Formgrader's pages of one assignment."""

    page: Any
    site: Site
    work: Assignment

    def assignments(self) -> str:
        """The list of assignments, row by row."""
        self.page.goto(self.site.at("tree"))  # formgrader as the first page does not take the token
        self.page.goto(f"{self.site.url}/formgrader/manage_assignments")
        self.page.get_by_text(self.work.name, exact=True).first.wait_for()
        rows: str = self.page.locator("table").first.inner_text()
        return rows

    def submissions(self) -> str:
        """Through Manual Grading to the list of submissions."""
        self.page.get_by_role("link", name="Manual Grading").click()
        for _ in ("assignment", "notebook"):
            self.page.locator("table").get_by_role("link", name=self.work.name, exact=True).click()
            self.page.wait_for_load_state()
        self.page.get_by_text("Submission #1", exact=True).wait_for()
        rows: str = self.page.locator("table").first.inner_text()
        return rows

    def open(self, student: str) -> None:
        """Click a student's submission in the list."""
        self.page.locator(f'table a[href*="{self.key(student)}"]').first.click()
        self.page.locator("input#reflection").wait_for()

    def mark(self, score: float, comment: str) -> None:
        """Type a mark and a comment for the reflection; each is sent as one leaves the field."""
        fields = {"grade": "input#reflection", "comment": "textarea#reflection-comment"}
        for (kind, place), typed in zip(fields.items(), (f"{score:g}", comment), strict=True):
            field = self.page.locator(place)
            field.click()
            self.page.keyboard.press("Control+a")
            with self.page.expect_response(
                lambda r, kind=kind: r.request.method == "PUT" and f"/api/{kind}/" in r.url
            ):
                field.press_sequentially(typed)
                self.page.keyboard.press("Tab")

    def shown(self) -> tuple[str, str]:
        """Mark and comment as the page has them once it is loaded anew."""
        self.page.reload()
        self.page.wait_for_function("() => document.querySelector('input#reflection')?.value")
        places = ("input#reflection", "textarea#reflection-comment")
        mark, comment = (self.page.locator(place).input_value() for place in places)
        return mark, comment

    def pictures(self) -> list[Picture]:
        """All images of the submission."""
        return [Picture(*facts) for facts in self.page.evaluate(PICTURES)]

    def key(self, student: str) -> str:
        """What formgrader's address has for the student's notebook: its lists hide who is who."""
        query = """select n.id from submitted_notebook n join submitted_assignment a on a.id = n.assignment_id
            where a.student_id = ?"""
        with sqlite3.connect(self.work.course.generated / "gradebook.db") as connection:
            return str(connection.execute(query, [student]).fetchone()[0])
