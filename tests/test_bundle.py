"""The Gradescope bundle: unpacked, set up and run in a folder laid out as Gradescope lays it out."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from autograder import bundle
from autograder.assignment import load
from autograder.cli import main
from autograder.config import KIT, find_course

VISIBILITY = {"enum": ["hidden", "after_due_date", "after_published", "visible"]}
FORMAT = {"enum": ["text", "html", "simple_format", "md", "ansi"]}
NUMBER = {"type": "number"}
TEXT = {"type": "string"}
TEST = {
    "type": "object",
    "additionalProperties": False,
    "required": ["score", "max_score", "name"],
    "properties": {
        "score": {"type": "number", "minimum": 0},
        "max_score": {"type": "number", "minimum": 0},
        "status": {"enum": ["passed", "failed"]},
        "name": TEXT,
        "name_format": FORMAT,
        "number": TEXT,
        "output": {"type": "string", "pattern": "^[^\r]*$"},
        "output_format": FORMAT,
        "tags": {"type": "array", "items": TEXT},
        "visibility": VISIBILITY,
        "extra_data": {"type": "object"},
    },
}
RESULTS = {
    "type": "object",
    "additionalProperties": False,
    "required": ["score"],
    "properties": {
        "score": NUMBER,
        "execution_time": NUMBER,
        "output": TEXT,
        "output_format": FORMAT,
        "test_output_format": FORMAT,
        "test_name_format": FORMAT,
        "visibility": VISIBILITY,
        "stdout_visibility": VISIBILITY,
        "extra_data": {"type": "object"},
        "tests": {"type": "array", "items": TEST},
        "leaderboard": {"type": "array"},
    },
}
FAKE_PYTHON = """\
#!{real}
import os, sys, pathlib
if sys.argv[1:3] == ["-m", "venv"]:  # without the package index, pip only notes what it was asked for
    os.system(f"'{real}' -m venv --without-pip '{{sys.argv[3]}}'")
    pip = pathlib.Path(sys.argv[3], "bin/pip")
    pip.write_text('#!/bin/sh\\necho "$@" >"$(dirname "$0")/asked"\\n')
    pip.chmod(0o755)
else:
    os.execv("{real}", ["{real}", *sys.argv[1:]])
"""


@pytest.fixture(scope="module")
def data() -> bytes:
    return bundle.gradescope(load("forget_gate", find_course(KIT)))


@pytest.fixture
def home(tmp_path: Path, data: bytes) -> Path:
    """`/autograder` after Gradescope has built the image and fetched nothing yet."""
    home = tmp_path / "autograder"
    for folder in ("source", "submission", "results"):
        (home / folder).mkdir(parents=True)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for entry in archive.infolist():
            archive.extract(entry, home / "source")
            (home / "source" / entry.filename).chmod(entry.external_attr >> 16 & 0o777)
    (home / "source" / "run_autograder").rename(home / "run_autograder")
    (home / "submission_metadata.json").write_text("{}")
    return home


def run(home: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """As the harness does: in /autograder, without arguments."""
    environment = {**os.environ, "AUTOGRADER_PREFIX": str(home), "AUTOGRADER_PYTHON": sys.executable, **more}
    return subprocess.run(
        [home / "run_autograder"], cwd=home, env=environment, capture_output=True, text=True, check=False
    )


def results(home: Path) -> dict[str, Any]:
    """What Gradescope reads: validated against the documented format."""
    import jsonschema

    found: dict[str, Any] = json.loads((home / "results/results.json").read_text("utf-8"))
    jsonschema.validate(found, RESULTS)
    assert all(test["score"] <= test["max_score"] for test in found["tests"])
    return found


def test_the_zip_has_its_scripts_at_the_root(data: bytes) -> None:
    """setup.sh and an executable run_autograder, Unix line ends, nothing outside."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        modes = {entry.filename: entry.external_attr >> 16 & 0o777 for entry in archive.infolist()}
        scripts = archive.read("setup.sh") + archive.read("run_autograder")

    assert (modes["setup.sh"], modes["run_autograder"]) == (0o755, 0o755)
    assert b"\r" not in scripts
    assert not [name for name in modes if name.startswith(("/", "..")) or "__pycache__" in name]


def test_the_zip_holds_one_assignment(data: bytes) -> None:
    """The kit, and of the course nothing but this assignment's notebook, solution and checks."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = {name for name in archive.namelist() if not name.startswith("kit/autograder/")}
        checks = {
            Path(name).name for name in archive.namelist() if name.startswith("kit/autograder/checks/test_")
        }

    assert checks == {"test_forget_gate.py"}
    assert names <= {
        "setup.sh",
        "run_autograder",
        "requirements.txt",
        "kit/pyproject.toml",
        "kit/nbgrader_config.py",
        "kit/solutions/__init__.py",
        "kit/solutions/forget_gate.py",
        "kit/assignments/forget_gate/forget_gate.ipynb",
    }


def test_the_same_course_gives_the_same_bytes(data: bytes) -> None:
    """No time and no user of the machine is in it."""
    assert bundle.gradescope(load("forget_gate", find_course(KIT))) == data


def test_versions_are_exact_and_complete() -> None:
    """Each requirement is pinned to what is installed here, with all that it needs in turn."""
    from importlib import metadata

    pins = dict(line.split("==") for line in bundle.requirements().splitlines())

    assert {"numpy", "ipython", "pytest", "traitlets", "pluggy"} <= set(pins)
    assert pins == {name: metadata.version(name) for name in pins}


def test_setup_installs_what_the_bundle_names(home: Path, tmp_path: Path) -> None:
    """It makes an environment of the exact versions, which finds the kit in its own folder."""
    shims = tmp_path / "shims"
    shims.mkdir()
    for name, content in (
        ("apt-get", f'#!/bin/sh\necho "$@" >>{shims}/packages\n'),
        ("python3", FAKE_PYTHON.format(real=sys.executable)),
    ):
        (shims / name).write_text(content)
        (shims / name).chmod(0o755)
    folders = {"AUTOGRADER_PREFIX": str(home), "AUTOGRADER_HOME": str(tmp_path / "opt")}
    environment = {"PATH": f"{shims}:{os.environ['PATH']}", **folders}
    subprocess.run(["bash", home / "source/setup.sh"], env=environment, check=True, capture_output=True)
    asked = (tmp_path / "opt/bin/asked").read_text().split()
    where = subprocess.run(
        [tmp_path / "opt/bin/python", "-P", "-s", "-c", "import autograder; print(autograder.__file__)"],
        cwd="/",
        env={},
        capture_output=True,
        text=True,
        check=True,
    )

    assert asked[-2:] == ["--requirement", str(home / "source/requirements.txt")]
    assert "python3-venv" in (shims / "packages").read_text()
    assert where.stdout.strip() == str(home / "source/kit/autograder/__init__.py")


def test_the_command_says_where_and_what_to_keep_private(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes
) -> None:
    """It writes the zip where it is told; an unknown system or assignment is exit status 2."""
    file = tmp_path / "out" / "g.zip"

    assert main(["bundle", "gradescope", "forget_gate", "--output", str(file)]) == 0
    assert file.read_bytes() == data
    assert "private" in capsys.readouterr().out
    assert main(["bundle", "gradescope", "nothing"]) == 2
    assert main(["bundle", "moodle", "forget_gate"]) == 2
