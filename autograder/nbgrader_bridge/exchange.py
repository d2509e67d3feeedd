"""nbgrader's exchange where a class has several roads: who came another way stops nobody."""

from __future__ import annotations

import os
from pathlib import Path

from nbgrader.exchange.default import ExchangeReleaseFeedback

# nbgrader carries no types: what derives from it derives from Any.
# mypy: disable-error-code="misc"
NOTES = ("timestamp.txt", "submission_secret.txt")
NAMED = 10


class ReleaseFeedback(ExchangeReleaseFeedback):
    """Releases the pages of those who handed in through the exchange, and says in a line who did not.

    nbgrader itself stops with a traceback at the first student without the exchange's notes: a page is
    given back by the secret in them.
    """

    def copy_files(self) -> None:
        pages = {Path(page).parent for page in Path("/").glob(f"{self.src_path.lstrip(os.sep)}/*.html")}
        others = sorted(
            folder.parent.name for folder in pages if not all((folder / name).is_file() for name in NOTES)
        )
        excluded = self.coursedir.student_id_exclude
        if others:
            named = ", ".join(others[:NAMED]) + (
                f" and {len(others) - NAMED} more" if len(others) > NAMED else ""
            )
            name = self.coursedir.assignment_id
            self.log.warning(
                "%d did not hand in through the exchange, so it can give nothing back to them: %s. "
                "Their pages: autograder export %s --feedback zip",
                *(len(others), named, name),
            )
            self.coursedir.student_id_exclude = ",".join(filter(None, (excluded, *others)))
        try:
            super().copy_files()
        finally:
            self.coursedir.student_id_exclude = excluded
