"""A hundred files that the site saves, by three roads: the marks of the notebooks that JupyterLab saves."""

from __future__ import annotations

import copy
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from autograder.model.assignment import Assignment
from autograder.model.cells import grade_id
from autograder.verify import answer_files
from tests.browser.site.host import Host
from tests.browser.site.student import Student

COUNT = 100
UNREPEATABLE = (
    "random"  # what such an answer gives is quoted to the student, and differs each time it is graded
)
# JupyterLab's own model reads each notebook and gives it back, as when it is opened and handed in.
SAVE = """async notebooks => {
    const { shared } = window._JUPYTERLAB['course-site'];
    const { NotebookModel } = await shared('@jupyterlab/notebook');
    const ours = document.querySelector('script[src*="course-site"]').src;
    const { fileName, toHandIn } = await import(new URL('notebook.mjs', ours));
    return notebooks.map(([student, notebook]) => {
        const model = new NotebookModel();
        model.fromJSON(notebook);
        return [student, fileName('forget_gate', student, new Date()), toHandIn(model.toJSON())];
    });
}"""


@pytest.fixture(scope="module")
def class_(work: Assignment) -> dict[str, dict[str, Any]]:
    """Student -> notebook: the answers that the checks are proved with, in turn."""
    release = json.loads(work.course.release(work.name).read_text("utf-8"))
    answers = answer_files.read(work.course.private(work.name))
    by_exercise = {
        exercise.name: [
            answer.source
            for answer in answers
            if answer.exercise == exercise.name and UNREPEATABLE not in answer.source
        ]
        for exercise in work.exercises
    }
    made = {}
    for number in range(COUNT):
        notebook = copy.deepcopy(release)
        for place, (name, sources) in enumerate(by_exercise.items()):
            cell = next(cell for cell in notebook["cells"] if grade_id(cell) == name)
            cell["source"] = sources[(number * (place + 1) + place) % len(sources)]
        made[str(1000 + number)] = notebook
    return made


def packed(path: Path, members: dict[str, bytes]) -> Path:
    """A download as an LMS makes it."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def test_marks_are_the_same(
    student: Callable[..., Student],
    host: Host,
    work: Assignment,
    class_: dict[str, dict[str, Any]],
    run: Callable[..., str],
    tmp_path: Path,
) -> None:
    """Byte for byte, by folder, by Canvas's download and by Moodle's."""
    page = student(height=1000).page
    page.goto(f"{host.url}notebooks/{work.name}/")
    page.locator("#first-words").wait_for(state="detached")
    files = {who: (name, data.encode()) for who, name, data in page.evaluate(SAVE, list(class_.items()))}
    roads = {
        "folder": dict(files.values()),
        "canvas": {f"doe_{who}_{9000 + int(who)}_{name}": data for who, (name, data) in files.items()},
        "moodle": {f"Do Doe_{who}_assignsubmission_file/{name}": data for who, (name, data) in files.items()},
    }
    for road, members in roads.items():
        download = packed(tmp_path / f"{road}.zip", members)
        to = str(tmp_path / road)
        run(work.course.root, "autograder", "collect", work.name, str(download), "--submissions", to)
    for who, notebook in class_.items():
        path = tmp_path / "lab" / who / work.name / f"{work.name}.ipynb"
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps(notebook), "utf-8")
    for road in ("lab", "folder"):
        folders = ("--submissions", str(tmp_path / road), "--results", str(tmp_path / f"{road}-results"))
        run(work.course.root, "autograder", "grade", work.name, *folders)

    assert read(tmp_path / "folder") == read(tmp_path / "canvas") == read(tmp_path / "moodle")
    assert len(read(tmp_path / "folder")) == COUNT
    assert read(tmp_path / "folder-results") == read(tmp_path / "lab-results")


def read(folder: Path) -> dict[str, bytes]:
    """Relative path -> bytes of all JSON and notebooks."""
    found = [*folder.rglob("*.ipynb"), *folder.rglob("*.json")]
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}
