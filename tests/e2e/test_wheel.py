"""The engine as a stranger gets it: a wheel without any course, and a new course from first day to last."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

from autograder.model.course import KIT

OURS = ("__editable__", "forget_gate_kit")  # what makes the kit's own source importable here
RIGHT = "def double(x):\n    return x - np.mean(x)\n"
WRONG = "def double(x):\n    return np.mean(x) - x\n"
SECRETS = ("solutions/", "assignments/", "/reference.py", "/test_", "right/", "wrong/", "sample_class")
SLOW = 240  # seconds: a command that hangs must not hang the tests


@dataclass(frozen=True)
class Installed:
    """An environment that holds the wheel and what it needs, and a course in a folder of its own."""

    environment: Path
    course: Path

    def run(self, *command: str, status: int = 0) -> str:
        """A command of the environment in the course; what it printed."""
        kept = {name: os.environ[name] for name in ("HOME", "LANG", "TMPDIR") if name in os.environ}
        kept["PATH"] = os.pathsep.join([str(self.environment / "bin"), os.defpath])
        done = subprocess.run(
            [self.environment / "bin" / "python", *command],
            cwd=self.course,
            env=kept,
            capture_output=True,
            text=True,
            timeout=SLOW,
            check=False,
        )
        assert done.returncode == status, f"{command}: {done.stdout[-2000:]}{done.stderr[-3000:]}"
        return done.stdout + done.stderr

    def autograder(self, *arguments: str, status: int = 0) -> str:
        """`autograder ARGUMENTS`."""
        return self.run("-m", "autograder", *arguments, status=status)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from a copy of the source, so that nothing is left in it."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    source.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(KIT / name, source / name)
    shutil.copytree(KIT / "autograder", source / "autograder", ignore=shutil.ignore_patterns("__pycache__"))
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    subprocess.run(
        [*pip, "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", str(folder), str(source)],
        check=True,
        capture_output=True,
        timeout=SLOW,
    )
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """The wheel in an environment of its own, with what it needs from this one, but the kit's source."""
    home = tmp_path_factory.mktemp("stranger")
    environment = home / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(environment)], check=True)
    site = environment / Path(sysconfig.get_path("purelib")).relative_to(sys.prefix)
    _share(_needed(Path(sysconfig.get_path("purelib"))), site)
    _script(environment, "alembic")  # nbgrader calls it by its bare name
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python"]
    subprocess.run(
        [*pip, str(environment / "bin/python"), "install", "-q", "--no-deps", "--no-index", str(wheel)],
        check=True,
        capture_output=True,
    )
    home.joinpath("desk").mkdir()
    at_home = Installed(environment, home / "desk")
    where = at_home.run("-c", "import autograder; print(autograder.__file__)")
    assert Path(where.strip()).is_relative_to(environment)
    at_home.autograder("init", "lstm course")
    return Installed(environment, home / "desk" / "lstm course")


def _needed(site: Path) -> Iterable[Path]:
    return [path for path in site.iterdir() if not path.name.startswith(OURS)]


def _share(paths: Iterable[Path], target: Path) -> None:
    for path in paths:
        if path.is_dir():
            shutil.copytree(path, target / path.name, copy_function=_link, dirs_exist_ok=True)
        else:
            _link(str(path), str(target / path.name))


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # another file system
        shutil.copy2(source, target)


def _script(environment: Path, name: str) -> None:
    path = environment / "bin" / name
    path.write_text(f"#!{environment}/bin/python\nfrom alembic.config import main\nmain(prog={name!r})\n")
    path.chmod(0o755)


def test_the_wheel_holds_no_course(wheel: Path) -> None:
    """No check, no answer, no notebook; its types are there."""
    names = zipfile.ZipFile(wheel).namelist()
    code = [name for name in names if ".dist-info/" not in name]

    assert {name.partition("/")[0] for name in code} == {"autograder"}
    assert [name for name in code if any(word in name for word in SECRETS)] == []
    assert "autograder/py.typed" in names
    assert [name for name in names if name.endswith((".ipynb", ".seed"))] == []


def test_outside_of_a_course_every_command_says_so(installed: Installed) -> None:
    """Status 2 and one line; nothing is written into the environment or the folder."""
    outside = Installed(installed.environment, installed.course.parent)
    before = sorted(outside.course.iterdir())
    for command in (["new", "x"], ["grade", "x"], ["verify", "x"], ["generate", "x"], ["report", "x"]):
        said = outside.autograder(*command, status=2)
        assert "is in no course" in said and said.count("\n") == 1
    assert sorted(outside.course.iterdir()) == before


def test_a_new_course_from_its_first_day_to_its_last(installed: Installed) -> None:
    """From init to export, nbgrader's own command and pytest, with the wheel alone."""
    course = installed.course
    assert "next: autograder verify doubling" in installed.autograder(
        "new", "doubling", "--exercise", "double"
    )
    for name in ("first_steps", "doubling"):
        assert f"{name}: proved" in installed.autograder("verify", name)
        installed.autograder("generate", name)
    release = course / "course/release/doubling/doubling.ipynb"
    for student, answer in {"ada": RIGHT, "ben": WRONG}.items():
        _hand_in(release, course / f"course/submitted/{student}/doubling/doubling.ipynb", answer)
    installed.autograder("grade", "doubling")
    results = {
        path.stem: json.loads(path.read_text())
        for path in (course / "course/results/doubling").glob("*.json")
    }
    assert {name: result["score"] for name, result in results.items()}["ada"] == 4.0
    assert results["ben"]["score"] < 4.0
    installed.autograder("report", "doubling")
    assert "ada" in installed.autograder("export", "doubling", "--to", "csv", "--output", "-")
    assert (course / "course/feedback/ada/doubling/doubling.html").is_file()
    installed.run("-m", "nbgrader", "autograde", "doubling", "--force")
    assert "3 passed" in installed.run("-m", "pytest", "solutions/doubling", "-q")
    failing = ("--submission", "course/submitted/ben/doubling/doubling.ipynb")
    assert "what the student is told" in installed.run(
        "-m", "pytest", "solutions/doubling", "-q", *failing, status=1
    )


def _hand_in(release: Path, target: Path, answer: str) -> None:
    notebook = json.loads(release.read_text("utf-8"))
    for cell in notebook["cells"]:
        if cell["id"] == "double":
            cell["source"] = answer
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(notebook), "utf-8")
