"""The site: built aside, searched for leaks, then put in the old one's place."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.model.assignment import Assignment
from autograder.model.course import Course
from autograder.model.errors import UsageError
from autograder.nbgrader_bridge.release import Refused, ensure_release
from autograder.report.feedback import title_of
from autograder.site import bytecode, jupyterlite, pages, pyodide, search, settings, wheels
from autograder.site.pages import Chapter

PYODIDE = f"static/pyodide/v{pyodide.VERSION}"
EMPTY = "static/empty.zip"
MARK = "jupyter-lite.json"  # a folder with this is a site, and may be replaced


@dataclass(frozen=True)
class Python:
    """The browser's Python in this site: what the page is told, and which files it will ask for first."""

    told: dict[str, Any]
    early: list[str]
    known: set[str]


def write(
    course: Course,
    assignments: Sequence[Assignment],
    to: Path,
    offline: Path | None,
    say: Callable[[str], None],
) -> Path:
    """Write the site of these assignments into the folder `to`, with Pyodide in it where `offline` has one.

    Raises UsageError, and leaves what was there: Refused when something private would be in it.
    """
    jupyterlite.ensure()
    _ensure_replaceable(to)
    wanted = settings.read(course)
    chapters = [_chapter(assignment) for assignment in assignments]
    to.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".site-", dir=to.parent) as scratch:
        work, made = Path(scratch), Path(scratch) / "made"
        contents = work / "contents"
        contents.mkdir()
        for assignment, chapter in zip(assignments, chapters, strict=True):
            shutil.copyfile(course.release(assignment.name), contents / chapter.file)
        wheels.write(work / "wheels")
        say("JupyterLite")
        jupyterlite.build(work, made, contents, work / "wheels")
        say("Python for the browser")
        python = _offline(offline, made, chapters, say) if offline else _from_cdn()
        _finish(made, wanted, chapters, python)
        say("search for leaks")
        digests = {
            *jupyterlite.known_files(),
            *python.known,
            *_digests(work / "wheels"),
            *_digests(_browser()),
        }
        digests.add(hashlib.sha256(wheels.EMPTY).hexdigest())
        faults = search.faults(made, course, assignments, digests)
        if faults:
            raise Refused("the site", faults)
        _replace(made, to)
    return to


def _chapter(assignment: Assignment) -> Chapter:
    data = ensure_release(assignment).read_bytes()
    file = f"{assignment.name}-{hashlib.sha256(data).hexdigest()[:8]}.ipynb"
    return Chapter(assignment.name, title_of(assignment), file, json.loads(data))


def _from_cdn() -> Python:
    folder = pyodide.CDN.rpartition("/")[0]
    options = {"pyodideUrl": pyodide.CDN, "loadPyodideOptions": {"packages": list(pyodide.KERNEL)}}
    return Python(options, [f"{folder}/{name}" for name in (*pyodide.CORE, pyodide.LOCK)], set())


def _offline(path: Path, made: Path, chapters: Sequence[Chapter], say: Callable[[str], None]) -> Python:
    source = pyodide.distribution(path)
    modules = [module.split(".")[0] for chapter in chapters for module in chapter.imports]
    names = pyodide.packages(source.lock(), modules)
    copied = pyodide.copy(source, names, made / PYODIDE)
    if not copied.compiled:
        wanted = ".".join(map(str, bytecode.VERSION))
        say(f"  no python{wanted} is on the path: without its bytecode notebooks start slower")
    addresses = {file: f"./{file.relative_to(made).as_posix()}" for file in copied.files}
    options = {
        "packages": list(pyodide.KERNEL),
        "lockFileURL": addresses[copied.lock],
        "stdLibURL": addresses[copied.library],
    }
    configured = {"pyodideUrl": f"./{PYODIDE}/pyodide.js", "loadPyodideOptions": options}
    return Python(configured, list(addresses.values()), set(_digests(made / PYODIDE)))


def _finish(made: Path, wanted: settings.Settings, chapters: Sequence[Chapter], python: Python) -> None:
    entry = jupyterlite.add_extension(made)
    style = f"extensions/{jupyterlite.OURS}/{entry.rpartition('/')[0]}/style.css"
    ours = {
        "assignments": {
            each.name: {"title": each.title, "file": each.file, "imports": each.imports} for each in chapters
        },
        "handIn": wanted.hand_in,
        "upload": wanted.upload,
        "offline": [*python.early, *(f"{chapter.address}/index.html" for chapter in chapters)],
        "kernel": [*pyodide.KERNEL, *wheels.KERNEL],
        "later": {"names": list(pyodide.LATER), "empty": wheels.empty(EMPTY)},
        "wheels": [
            wheels.entry(path, path.relative_to(made).as_posix()) for path in jupyterlite.wheels(made)
        ],
    }
    (made / EMPTY).parent.mkdir(exist_ok=True)
    (made / EMPTY).write_bytes(wheels.EMPTY)
    jupyterlite.configure(made, python.told, ours, entry)
    title = wanted.title or (chapters[0].title if len(chapters) == 1 else "Notebooks")
    (made / "index.html").write_text(pages.course(title, chapters, style, python.early), "utf-8")
    for chapter in chapters:
        _add_notebook(made, chapter, style, python.early)


def _add_notebook(made: Path, chapter: Chapter, style: str, early: Sequence[str]) -> None:
    """A page of its own below the app's, which looks for the site two folders up instead of one."""
    app, folder = made / "notebooks", made / chapter.address
    folder.mkdir()
    for name in ("jupyter-lite.json", "jupyter-lite.ipynb", "favicon.ico"):
        data = (app / name).read_bytes()
        (folder / name).write_bytes(data.replace(b'"../', b'"../../') if name == MARK else data)
    up = "../" * len(Path(chapter.address).parts)
    page = re.sub(r"(?<=[\"'])\.\.(?=/|\")", "../..", (app / "index.html").read_text("utf-8"))
    addresses = [re.sub(r"^\./", up, address) for address in early]
    (folder / "index.html").write_text(pages.notebook(page, chapter, f"{up}{style}", addresses), "utf-8")


def _ensure_replaceable(to: Path) -> None:
    if to.is_dir() and any(to.iterdir()) and not (to / MARK).is_file():
        raise UsageError(f"{to} is there and is no site: name another folder with --to, or remove it")
    if to.exists() and not to.is_dir():
        raise UsageError(f"{to} is a file: name a folder with --to")


def _replace(made: Path, to: Path) -> None:
    old = made.with_name("old")
    if to.exists():
        to.rename(old)
    made.rename(to)


def _browser() -> Path:
    return Path(__file__).parent / "browser"


def _digests(folder: Path) -> list[str]:
    return [hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*") if path.is_file()]
