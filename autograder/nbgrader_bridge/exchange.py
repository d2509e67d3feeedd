"""nbgrader's exchange where a class has several roads, and where links may lead to files of the teacher's."""

from __future__ import annotations

import glob
import os
import stat
from pathlib import Path
from typing import Any

from nbgrader.exchange.default import ExchangeCollect, ExchangeReleaseFeedback

# nbgrader carries no types: what derives from it derives from Any.
# mypy: disable-error-code="misc"
NOTES = ("timestamp.txt", "submission_secret.txt")
NAMED = 10


class Collect(ExchangeCollect):
    """Collects what students handed in, and nothing that a link of theirs leads to.

    nbgrader itself follows links with the teacher's rights: what they lead to would come back as feedback.
    """

    def do_copy(self, src: str, dest: str, log: Any = None) -> None:
        folder = Path(src)
        extra = [folder] if folder.is_symlink() else [path for path in folder.rglob("*") if not _is_own(path)]
        for path in extra:
            self.log.warning("%s is a link, or no file, and stays where it is", path)
        if folder in extra:
            return
        ignored = self.coursedir.ignore
        self.coursedir.ignore = [*ignored, *(glob.escape(path.name) for path in extra)]
        try:
            super().do_copy(src, dest, log)
        finally:
            self.coursedir.ignore = ignored


def _is_own(path: Path) -> bool:
    """A file or a folder, and no link to one."""
    mode = path.lstat().st_mode
    return stat.S_ISREG(mode) or stat.S_ISDIR(mode)


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
