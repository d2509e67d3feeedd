"""Whose file it is, by the names that Canvas, Moodle and people give."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from autograder.lms import canvas, moodle
from autograder.lms.download import Download, File
from autograder.lms.file_name_parser import Handed
from autograder.model.errors import Unreadable
from autograder.model.escape import terminal

KINDS = ("canvas", "moodle", "plain")
LONGEST = 100  # bytes of a student's id: it becomes the name of a folder
Handings = list[tuple[File, Handed | None]]
_COPY = re.compile(
    r"(?:[ _-]*\(\d+\)|[ _-]*copy\w*|-\d+)*", re.IGNORECASE
)  # as browsers and Jupyter number copies
# The site's button to hand in; a browser numbers files of the same second: `… (1).ipynb`.
_FROM_SITE = re.compile(
    r"(?P<assignment>\w+)--(?P<student>.+)--(?P<day>\d{8})T(?P<clock>\d{6})(?: ?\(\d+\))?\.ipynb",
    re.ASCII | re.DOTALL | re.IGNORECASE,
)
_NOTEBOOK = re.compile(r"\.(?:ipynb(?:\.\w{1,4})?|zip|json)\Z", re.IGNORECASE)


@dataclass
class Found:
    """The candidates of each student, best first; and the files that are nobody's."""

    kind: str
    candidates: dict[str, list[tuple[File, Handed]]] = field(default_factory=dict)
    strangers: list[str] = field(default_factory=list)
    not_notebooks: list[str] = field(default_factory=list)
    doubtful: list[str] = field(default_factory=list)
    contested: list[str] = field(default_factory=list)


def sort_out(download: Download, assignment: str, kind: str | None = None) -> Found:
    """By the convention of an LMS that most names follow, else the plain one, unless `kind` says which.

    A student chooses a part of each name, so that one name alone decides nothing. A folder around all files
    is passed over.
    """
    cuts = _cuts(download)
    best: tuple[int, str, Handings] = (0, "plain", [])
    for name in [kind] if kind else KINDS:
        for cut in cuts:
            handed = [(file, _CONVENTIONS[name](file.path[cut:], assignment)) for file in download.files]
            count = sum(one is not None for _, one in handed)
            if count > best[0] and not (name == "plain" and best[1] != "plain"):
                best = (count, name, handed)
    if not best[0]:
        best = (0, kind or "plain", [(file, None) for file in download.files])
    return _found(best[1], best[2], assignment)


def student_id(text: str) -> str:
    """The text as the name of a folder. Raises Unreadable when it cannot be one."""
    name = unicodedata.normalize("NFC", text).strip()
    if not name or name.startswith(".") or "/" in name or "\\" in name:
        raise Unreadable("no name for a student's folder")
    if terminal(name) != name or "\n" in name or "\t" in name:
        raise Unreadable("its name holds control characters")
    if len(name.encode("utf-8", "surrogatepass")) > LONGEST:
        raise Unreadable(f"the student's name is longer than {LONGEST} bytes")
    return name


def _cuts(download: Download) -> list[int]:
    """How much of each path to leave out: nothing, or the one folder that all files are in."""
    tops = {file.path.partition("/")[0] for file in download.files}
    if len(tops) != 1 or not all("/" in file.path for file in download.files):
        return [0]
    top = tops.pop()
    return [len(top) + 1, 0] if top == download.stem else [0, len(top) + 1]


def _plain(path: str, assignment: str) -> Handed | None:
    """`<student>.ipynb`, `<student>/<file>`, `<student>/<assignment>/<file>`, or as the site names it."""
    parts = path.split("/")
    file = parts[-1]
    if len(parts) == 1 and (match := _FROM_SITE.fullmatch(file)) and match["assignment"] == assignment:
        order = int(match["day"] + match["clock"])
        return Handed(match["student"], "", f"{assignment}.ipynb", order=order)
    if len(parts) == 1 and (match := _NOTEBOOK.search(file)):
        student = file[: match.start()]
        own = student.casefold().startswith(assignment.casefold())
        if own and _COPY.fullmatch(student, len(assignment)):  # the assignment's own name is no student's
            return None
        return Handed(student, "", file)
    if parts[0] != assignment and (len(parts) == 2 or (len(parts) == 3 and parts[1] == assignment)):
        return Handed(parts[0], "", file, order=len(parts))
    return None


def _canvas(path: str, assignment: str) -> Handed | None:
    return canvas.handed(path)


def _moodle(path: str, assignment: str) -> Handed | None:
    return moodle.handed(path)


_CONVENTIONS: Mapping[str, Callable[..., Handed | None]] = {
    "canvas": _canvas,
    "moodle": _moodle,
    "plain": _plain,
}


def _found(kind: str, handed: Handings, assignment: str) -> Found:
    sorted_files = Found(kind)
    groups: dict[str, list[tuple[File, Handed]]] = defaultdict(list)
    for file, one in handed:
        if file.path.rpartition("/")[2] == "timestamp.txt":
            continue
        if one is None:
            sorted_files.strangers.append(file.path)
        elif not _rank(one.file):
            sorted_files.not_notebooks.append(file.path)
        else:
            groups[one.lms_id].append((file, one))
    for student, group in groups.items():
        doubtful = [file.path for file, one in group if one.doubtful]
        contested = bool(doubtful) and len({one.label for _, one in group}) > 1
        (sorted_files.contested if contested else sorted_files.doubtful).extend(doubtful)
        candidates = [item for item in group if not (contested and item[1].doubtful)]
        if candidates:
            better = partial(_better, assignment=assignment)
            sorted_files.candidates[student] = sorted(candidates, key=better, reverse=True)
    return sorted_files


def _rank(file: str) -> int:
    """A notebook before something that may hold one; 0 for all else."""
    name = file.casefold()
    if name.endswith(".ipynb"):
        return 4
    if re.search(r"\.ipynb\.\w{1,4}$", name):
        return 3
    return 2 if name.endswith(".zip") else int(name.endswith(".json"))


def _better(item: tuple[File, Handed], assignment: str) -> tuple[object, ...]:
    """The assignment's own name first, among such the last attempt, then what the LMS and the clock say."""
    file, one = item
    stem, name = one.stem.casefold(), assignment.casefold()
    named = stem == name or stem.startswith(f"{name}--")  # as it was released, or as the site names it
    time = file.time.timestamp() if file.time else 0.0
    return (_rank(one.file), named, one.attempt if named else 0, one.order, time, one.attempt)
