"""The files to copy pass their linters, and what runs in student repositories tells right from wrong."""

from __future__ import annotations

import csv
import json
import os
import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
import xml.etree.ElementTree as ET
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import yaml

from autograder.lms import bundle
from autograder.model.course import KIT, find_course
from autograder.nbgrader_bridge.assignments import load
from autograder.nbgrader_bridge.submission_factory import MadeSubmission
from autograder.site import bytecode
from ci import light
from tests import small

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = Path(sys.executable).parent
WORKFLOWS = [ROOT / ".github/workflows/ci.yml", *sorted((ROOT / "ci").glob("github-*.yml"))]

RIGHT = "def double(x):\n    return 2 * x"
WRONG = "def double(x):\n    print('::error::forged')\n    return x"
CHECK = "assert double(3) == 6, f'double(3) gave {double(3)}: what does doubling mean?'"
SECOND = "assert double(0) == 0"


def run(*command: str | Path, **more: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False, **more
    )


def cell(grade_id: str, source: str, *, check: bool = False, points: float = 1.5) -> dict[str, Any]:
    marks = {
        "grade_id": grade_id,
        "schema_version": 3,
        "solution": not check,
        "grade": check,
        "locked": check,
    }
    marks |= {"points": points} if check else {}
    return {"cell_type": "code", "metadata": {"nbgrader": marks}, "source": source, "outputs": []}


def write(path: Path, answer: str, *checks: tuple[str, str]) -> Path:
    cells = [
        {"cell_type": "markdown", "metadata": {}, "source": "# Doubling"},
        {
            "cell_type": "code",
            "metadata": {},
            "source": "%matplotlib inline\nimport numpy as np",
            "outputs": [],
        },
        cell("double", answer),
        *(cell(name, source, check=True) for name, source in checks),
    ]
    path.write_text(json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}))
    return path


@pytest.fixture
def release(tmp_path: Path) -> Path:
    stub = "def double(x):\n    raise NotImplementedError()"
    return write(tmp_path / "release.ipynb", stub, ("check_double", CHECK), ("check_zero", SECOND))


def visible(*arguments: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return run(sys.executable, ROOT / "ci/visible.py", *arguments, cwd=folder)


def test_workflows_pass_the_schema_and_the_security_linter() -> None:
    """GitHub's own schema, and zizmor's audits."""
    schema = run(SCRIPTS / "check-jsonschema", "--builtin-schema", "vendor.github-workflows", *WORKFLOWS)
    audit = run(SCRIPTS / "zizmor", "--offline", "--no-config", *WORKFLOWS)

    assert len(WORKFLOWS) == 4
    assert (schema.returncode, schema.stdout.strip()) == (0, "ok -- validation done")
    assert audit.returncode == 0, audit.stdout


def test_the_linters_can_fail(tmp_path: Path) -> None:
    """A title pasted into a shell and a word that GitHub does not know are found."""
    bad = tmp_path / "bad.yml"
    bad.write_text(
        "on: issues\npermissions: write-all\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n"
        "      - run: echo ${{ github.event.issue.title }}\n        nonsense: 1\n"
    )

    assert (
        run(SCRIPTS / "check-jsonschema", "--builtin-schema", "vendor.github-workflows", bad).returncode == 1
    )
    assert run(SCRIPTS / "zizmor", "--offline", "--no-config", bad).returncode not in (0, 1)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_and_rights_are_few(path: Path) -> None:
    """Every action by its commit with the version beside it; no right but to read, and to publish pages."""
    text = path.read_text("utf-8")
    publishes = ["pages", "id-token"] if path.name == "github-pages.yml" else []
    used = re.findall(r"uses: (.*)", text)

    assert all(re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action) for action in used)
    assert "\npermissions: {}\n" in text
    assert re.findall(r"^ +([\w-]+): write$", text, re.MULTILINE) == publishes
    assert text.count("write") == len(publishes)
    assert text.count("persist-credentials: false") == text.count("actions/checkout@")


def test_students_get_the_versions_that_are_tested_here() -> None:
    """What the student's workflow installs is pinned to what grading runs with."""
    installed = re.findall(r"[\w-]+==[\w.]+", (ROOT / "ci/github-student.yml").read_text("utf-8"))

    assert len(installed) == 4
    assert set(installed) <= set(bundle.requirements().splitlines())


@pytest.mark.parametrize("name", ["gitlab-ci.yml", "gitlab-pages.yml"])
def test_gitlab_file_passes_its_schema(name: str) -> None:
    """GitLab's own."""
    schema = run(SCRIPTS / "check-jsonschema", "--builtin-schema", "vendor.gitlab-ci", ROOT / "ci" / name)

    assert (schema.returncode, schema.stdout.strip()) == (0, "ok -- validation done")


def test_gitlab_shows_the_report() -> None:
    """It has the type that merge requests show."""
    text = (ROOT / "ci/gitlab-ci.yml").read_text("utf-8")

    assert re.search(r"reports:\n\s+junit: junit\.xml", text)


@pytest.mark.parametrize("name", ["github-pages.yml", "gitlab-pages.yml"])
def test_what_is_published_is_the_site_alone(name: str) -> None:
    """Made by a target that the Makefile has, and by the Python whose bytecode browsers read."""
    text = (ROOT / "ci" / name).read_text("utf-8")
    made = re.findall(r"\bmake ([\w-]+)$", text, re.MULTILINE)
    published = re.findall(r"^\s+path: (.*)|^\s+- mv (\S+) public$", text, re.MULTILINE)

    assert made == ["site"] and re.search(r"^site:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert ["".join(places) for places in published] == ["course/site"]
    assert re.findall(r'python(?:-version: "|:)(\d\.\d+)', text) == [".".join(map(str, bytecode.VERSION))]


def test_files_for_students_name_no_secret() -> None:
    """Neither the solutions nor the hidden checks nor the kit are needed where students can read."""
    for path in (
        ROOT / "ci/github-student.yml",
        ROOT / "ci/visible.py",
        ROOT / "ci/classroom50/autograder.py",
    ):
        text = path.read_text("utf-8")

        assert not re.search(r"import (autograder|solutions)|solutions/|make setup", text), path


def test_visible_checks_hold_for_a_right_answer(tmp_path: Path, release: Path) -> None:
    """A line a check, and exit status 0."""
    write(tmp_path / "own.ipynb", RIGHT, ("check_double", CHECK), ("check_zero", SECOND))
    ended = visible("own.ipynb", folder=tmp_path)

    assert ended.stdout.splitlines() == ["pass check_double", "pass check_zero", "2 of 2 visible checks hold"]
    assert ended.returncode == 0


def test_a_wrong_answer_is_told_what_was_observed(tmp_path: Path) -> None:
    """The check's own words in one line, exit status 1; what the student prints is no command to GitHub."""
    write(tmp_path / "own.ipynb", WRONG, ("check_double", CHECK))
    ended = visible("own.ipynb", folder=tmp_path)

    assert ended.stdout.splitlines()[0] == "FAIL check_double: double(3) gave 3: what does doubling mean?"
    assert (ended.returncode, "::error" in ended.stdout + ended.stderr) == (1, False)


def test_released_checks_win_over_changed_ones(tmp_path: Path, release: Path) -> None:
    """A check that a student emptied or deleted is run as it was released."""
    write(tmp_path / "own.ipynb", WRONG, ("check_double", "pass"))
    ended = visible("own.ipynb", "--release", release, folder=tmp_path)

    assert [line.split(":")[0] for line in ended.stdout.splitlines()[:2]] == [
        "FAIL check_double",
        "pass check_zero",
    ]
    assert ended.returncode == 1


@pytest.mark.parametrize("content", ["", "not json", "[]", '{"cells": 1}'])
def test_an_unreadable_notebook_is_named(tmp_path: Path, content: str) -> None:
    """Exit status 2, one line."""
    (tmp_path / "own.ipynb").write_text(content)
    ended = visible("own.ipynb", folder=tmp_path)

    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.startswith("own.ipynb: not a readable notebook")
    assert len(ended.stderr.splitlines()) == 1


def classroom50(checkout: Path, release: Path, answer: str) -> dict[str, Any]:
    """Run it as Classroom 50 does: a folder of its own, the student's checkout as working directory."""
    home = checkout.parent / "autograders"
    home.mkdir()
    shutil.copy(release, home / "release.ipynb")
    for name in ("classroom50/autograder.py", "visible.py"):
        shutil.copy(ROOT / "ci" / name, home)
    checkout.mkdir()
    write(checkout / "homework.ipynb", answer, ("check_double", CHECK), ("check_zero", SECOND))
    given = {
        "CLASSROOM": "lstm",
        "ASSIGNMENT": "homework",
        "ASSIGNMENT_TYPE": "individual",
        "OWNER": "alice",
        "SUBMISSION_TAG": "submit/2026-06-01T14-32-05Z-a1b2c3d",
        "GITHUB_OUTPUT": str(checkout.parent / "output"),
    }
    ended = run(sys.executable, home / "autograder.py", cwd=checkout, env={**os.environ, **given})
    assert ended.returncode == 0, ended.stderr
    found: dict[str, Any] = json.loads((checkout / "result.json").read_text())
    return found


@pytest.mark.parametrize(
    ("answer", "scores"),
    [(RIGHT, [150, 150]), (WRONG, [0, 150]), ("import os\nos._exit(0)", [0, 0])],
    ids=["right", "wrong", "exits"],
)
def test_classroom50_result_follows_its_schema(
    tmp_path: Path, release: Path, answer: str, scores: list[int]
) -> None:
    """Required fields, whole numbers, totals that are sums; who ends the process has passed nothing."""
    found = classroom50(tmp_path / "checkout", release, answer)
    names = ["test-name", "passed", "score", "max-score"]
    texts = ["classroom", "assignment", "owner", "submission", "commit", "release", "review", "graded_at"]

    assert (found["schema"], found["assignment_type"]) == ("classroom50/result/v1", "individual")
    assert all(isinstance(found[name], str) for name in texts)
    assert re.fullmatch(r"2026-06-01T14:32:05Z", found["datetime"])
    assert [test["score"] for test in found["tests"]] == scores
    assert all(type(test[name]) in (str, bool, int) for test in found["tests"] for name in names)
    assert (found["score"], found["max-score"]) == (sum(scores), 300)
    assert type(found["score"]) is int
    assert "status=" in (tmp_path / "output").read_text()


def documented() -> list[str]:
    """Every command in docs/ci.md."""
    blocks = re.findall(r"```sh\n(.*?)```", (ROOT / "docs/ci.md").read_text("utf-8"), re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


def scripted(name: str) -> list[str]:
    """Every command line of ours in a workflow file, without the environment's folder."""
    text = re.sub(r"\s*>-\s+", " ", (ROOT / "ci" / name).read_text("utf-8")).replace("\n      --", " --")
    return [line.replace(".venv/bin/", "") for line in re.findall(r"\.venv/bin/autograder .*", text)]


def hand_in(folder: Path) -> None:
    """What the documentation's commands and the workflow files name: the right answers, Ada's."""
    notebooks = MadeSubmission(load("forget_gate", find_course(KIT)))
    files = {
        "submitted/ada/forget_gate/forget_gate.ipynb": notebooks.answered({}),
        "forget_gate.ipynb": notebooks.answered({}),
        "release.ipynb": notebooks.stub(),
    }
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    for part in ("ci", "images"):
        (folder / part).symlink_to(ROOT / part)
    for part in ("assignments", "solutions"):  # an assignment may include what lies in its own course only
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "course.toml", folder)


def shell(command: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    words = [re.sub(r"\$(\w+)", lambda match: variables[match[1]], word) for word in shlex.split(command)]
    program = {"autograder": [sys.executable, "-m", "autograder"], "python": [sys.executable]}[words[0]]
    environment = {**os.environ, "PYTHONPATH": str(KIT)}
    return run(*program, *words[1:], cwd=folder, env=environment)


@pytest.mark.parametrize("command", documented())
def test_the_documentations_commands_work(tmp_path: Path, command: str) -> None:
    """As they stand in docs/ci.md, on a submission that is right."""
    hand_in(tmp_path)
    ended = shell(command, tmp_path)

    assert ended.returncode == 0, ended.stderr + ended.stdout
    assert all(
        (tmp_path / file).is_file()
        for file in re.findall(r"--(?:json|junit|markdown|output) ([\w.]+)", command)
    )


def test_the_gitlab_job_writes_its_report(tmp_path: Path) -> None:
    """For one notebook: the file's own command makes a report with a case a check."""
    hand_in(tmp_path)
    (command,) = (line for line in scripted("gitlab-ci.yml") if "$NOTEBOOK" in line)
    notebook = "submitted/ada/forget_gate/forget_gate.ipynb"
    ended = shell(command, tmp_path, NOTEBOOK=notebook, STUDENT="ada")

    assert ended.returncode == 0, ended.stderr
    assert len(ET.parse(tmp_path / "junit.xml").findall(".//testcase")) > 20
    assert {"result.json", "summary.md"} <= {path.name for path in tmp_path.iterdir()}


# --- a class in a pipeline -----------------------------------------------------------------------


def scripts(name: str) -> list[str]:
    """What the grading job runs after the installation, a step each; the machine's own test is left out."""
    steps = yaml.safe_load((ROOT / "ci" / name).read_text("utf-8"))
    if name.startswith("github"):
        found = [step["run"] for step in steps["jobs"]["grade"]["steps"] if "run" in step]
    else:
        found = steps["grade"]["script"]
    return [step for step in found if "make setup-light" not in step and "doctor" not in step]


@pytest.fixture(scope="module")
def private(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A private repository with three assignments; two of them were pushed, by one student each."""
    root = tmp_path_factory.mktemp("private")
    shutil.copy(ROOT / "nbgrader_config.py", root)
    (root / "course.toml").touch()
    for name in ("first", "second", "third"):
        reference = "def double(x):\n    return 2 * x"
        checks = "@check(answers.double)\ndef test_double(student):\n    assert student.double(2) == 4"
        made = small.install(small.Small(name, reference, checks, ()), root)
        if name != "third":
            file = root / "submitted" / f"{name}_student" / name / f"{name}.ipynb"
            file.parent.mkdir(parents=True)
            file.write_bytes(small.handed_in(made, "double", RIGHT))
    (root / ".venv" / "bin").mkdir(parents=True)
    (root / ".venv" / "bin" / "autograder").symlink_to(SCRIPTS / "autograder")
    blocked = root / "blocked"
    blocked.mkdir()
    names = [name.replace("-", "_") for name in light.SERVER]
    lines = f"import sys\nsys.modules.update(dict.fromkeys({names!r}))\n"
    (blocked / "sitecustomize.py").write_text(lines)  # as where only the light set is installed
    return root


def pipeline(root: Path, name: str) -> str:
    """The job's commands, one after the other, as its shell would run them."""
    said = ""
    environment = {**os.environ, "PYTHONPATH": f"{root / 'blocked'}{os.pathsep}{KIT}"}
    environment |= {"GITHUB_STEP_SUMMARY": str(root / "page.md"), "AUTOGRADER_DB_URL": ""}
    for script in scripts(name):
        ended = run("bash", "-eo", "pipefail", "-c", script, cwd=root, env=environment)
        assert ended.returncode == 0, ended.stderr + ended.stdout
        said += ended.stdout
    return said


def marks(root: Path) -> dict[str, str]:
    """Student -> total, of the sheet that the job leaves."""
    rows = csv.DictReader((root / "course" / "export" / "total-csv.csv").read_text().splitlines())
    return {row["student_id"]: row["Total (8)"] for row in rows}


def test_a_class_is_graded_on_gitlab_as_on_github() -> None:
    """The same commands of ours in the same order."""
    jobs = [
        re.findall(r"\.venv/bin/autograder [^|\n]*[^|\n ]", "\n".join(scripts(name)))
        for name in ("github-grading.yml", "gitlab-ci.yml")
    ]

    assert jobs[0] == jobs[1]
    assert len(jobs[0]) == 4


def test_every_assignment_that_was_pushed_is_graded_and_manual_marks_survive(
    private: Path, tmp_path: Path
) -> None:
    """The whole job: marks, pages and sheets; then in a fresh checkout that holds a marked gradebook."""
    first = shutil.copytree(private, tmp_path / "first", symlinks=True)
    said = pipeline(first, "github-grading.yml")

    assert "1 submission of first: 1 graded" in said
    assert "1 submission of second: 1 graded" in said
    assert "    1 submission of first: 1 graded" in (first / "page.md").read_text("utf-8")
    assert marks(first) == {"first_student": "4.0", "second_student": "4.0"}
    assert sorted(page.name for page in (first / "course/feedback").rglob("*.html")) == [
        "first.html",
        "second.html",
    ]

    gradebook = first / "course" / "gradebook.db"
    with closing(sqlite3.connect(gradebook)) as base, base:
        base.execute("update grade set manual_score = 2.5")
    second = shutil.copytree(private, tmp_path / "second", symlinks=True)
    shutil.copy(gradebook, second / "gradebook.db")
    pipeline(second, "github-grading.yml")

    assert marks(second) == {"first_student": "2.5", "second_student": "2.5"}


def test_the_light_set_is_a_part_of_what_is_pinned() -> None:
    """Every name that is left out is there to be left out; what grading needs stays."""
    pinned = set(re.findall(r"^([\w.-]+)==", (ROOT / "constraints.txt").read_text("utf-8"), re.MULTILINE))
    kept = {name for name, _ in light.requirements()}

    assert pinned - kept == light.SERVER
    assert kept - pinned == light.DRIVER
