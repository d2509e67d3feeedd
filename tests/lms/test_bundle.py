"""The Gradescope bundle: unpacked, set up and run in a folder laid out as Gradescope lays it out."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest

from autograder.cli import main
from autograder.lms import bundle
from autograder.model.assignment import Assignment, names
from autograder.model.course import KIT, find_course
from autograder.nbgrader_bridge.assignments import load
from autograder.nbgrader_bridge.submission_factory import MadeSubmission

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


def kit() -> Assignment:
    return load("forget_gate", find_course(KIT))


def hand_in() -> MadeSubmission:
    return MadeSubmission(kit())


@pytest.fixture(scope="module")
def data() -> bytes:
    return bundle.gradescope(kit())


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
    """The kit, and of the course nothing but this notebook, what it includes, its solution and checks."""
    included = [Path("kit") / path.relative_to(KIT) for path in kit().included]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = {name for name in archive.namelist() if not name.startswith("kit/autograder/")}
        checks = {Path(name).name for name in archive.namelist() if Path(name).name.startswith("test_")}

    assert checks == {path.name for path in find_course(KIT).check_files("forget_gate")}
    assert names <= {
        "setup.sh",
        "run_autograder",
        "requirements.txt",
        "kit/course.toml",
        "kit/nbgrader_config.py",
        "kit/solutions/__init__.py",
        "kit/solutions/probes.py",
        *(
            f"kit/solutions/forget_gate/{name}"
            for name in ("__init__.py", "reference.py", "inputs.py", "given.py")
        ),
        *(f"kit/solutions/forget_gate/{name}" for name in checks),
        "kit/assignments/forget_gate/forget_gate.ipynb",
        *(path.as_posix() for path in included),
    }


@pytest.mark.parametrize("name", names(find_course(KIT)))
def test_every_assignment_s_checks_are_imported_from_its_own_bundle(name: str, tmp_path: Path) -> None:
    """With what they import of other assignments."""
    with zipfile.ZipFile(io.BytesIO(bundle.gradescope(load(name, find_course(KIT))))) as archive:
        archive.extractall(tmp_path)
    code = (
        "from pathlib import Path; from autograder.grading import check_file; "
        "from autograder.model.course import find_course; "
        "from autograder.nbgrader_bridge import assignments; "
        f"print(*check_file.load(assignments.load({name!r}, find_course(Path('.')))).plans)"
    )
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "kit")}
    command = [sys.executable, "-P", "-c", code]
    loaded = subprocess.run(
        command, cwd=tmp_path / "kit", env=environment, check=True, capture_output=True, text=True
    )

    assert loaded.stdout.split() == [exercise.name for exercise in load(name, find_course(KIT)).exercises]


def test_the_same_course_gives_the_same_bytes(data: bytes) -> None:
    """No time and no user of the machine is in it."""
    assert bundle.gradescope(kit()) == data


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


@pytest.mark.parametrize(
    ("level", "root", "allowed"),
    [
        ("landlock+seccomp+namespaces+rlimits", False, True),
        ("landlock+seccomp+rlimits", True, True),
        ("seccomp+rlimits", True, True),
        ("seccomp+rlimits", False, False),
        ("landlock+rlimits", True, False),
        ("landlock+seccomp", True, False),
        ("process", True, False),
    ],
)
def test_student_code_runs_only_where_it_is_confined(level: str, root: bool, allowed: bool) -> None:
    """Without Landlock a user of its own is enough, if the rest holds; without seccomp nothing is."""
    from autograder.lms.gradescope.container import holds

    assert holds(level, root=root) is allowed


def test_a_right_answer_gets_all_points(home: Path) -> None:
    """The bundle as a whole: every exercise a test, the sum above, what is done for people in text."""
    (home / "submission/forget_gate.ipynb").write_bytes(hand_in().answered({}))
    ended = run(home)
    found = results(home)

    assert ended.returncode == 0, ended.stderr
    assert (found["score"], found["visibility"], found["stdout_visibility"]) == (35.0, "visible", "hidden")
    assert [test["name"] for test in found["tests"]] == [item.name for item in kit().exercises]
    assert {test["status"] for test in found["tests"]} == {"passed"}
    assert "seccomp" in ended.stdout


def test_a_mistake_costs_a_part(home: Path) -> None:
    """Partial credit within an exercise, each check in words; the file may have another name."""
    answer = "def linear(concat, W_f, b_f):\n    return concat @ W_f\n"
    (home / "submission/my homework (2).ipynb").write_bytes(hand_in().answered({"linear": answer}))
    run(home)
    tests = {test["name"]: test for test in results(home)["tests"]}

    assert 0 < tests["linear"]["score"] < tests["linear"]["max_score"]
    assert tests["linear"]["status"] == "failed"
    assert {line.split()[0] for line in tests["linear"]["output"].splitlines()} >= {"holds", "fails"}
    assert tests["concatenate"]["status"] == "passed"


@pytest.mark.parametrize("name", [None, "notes.txt", "forget_gate.ipynb"])
def test_what_cannot_be_read_gets_a_reason(home: Path, name: str | None) -> None:
    """No notebook, or one that is none: no points, and the student reads why."""
    if name:
        (home / "submission" / name).write_bytes(b"\x00\x01\x02")
    ended = run(home)
    found = results(home)

    assert (ended.returncode, found["score"], found["tests"]) == (0, 0.0, [])
    assert found["output"].startswith("not graded: ")


def test_student_code_reads_neither_the_bundle_nor_the_results(home: Path) -> None:
    """Where it tries, it is refused; others have no right left on `source` and `results`."""
    cell = (
        "import os\nleaked = ''\n"
        f"for folder in ({str(home / 'source')!r}, {str(home / 'results')!r}):\n"
        "    try:\n        leaked += str(os.listdir(folder))\n    except OSError:\n        pass\n"
        "def concatenate(h_prev, x_t):\n"
        "    return np.zeros(7) if leaked else np.concatenate([h_prev, x_t], -1)\n"
    )
    (home / "submission/forget_gate.ipynb").write_bytes(hand_in().answered({"concatenate": cell}))
    run(home)

    assert results(home)["score"] == 35.0
    assert [(home / name).stat().st_mode & 0o007 for name in ("source", "results")] == [0, 0]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give student code a user of its own")
@pytest.mark.parametrize(("rights", "full"), [("o=", True), ("o=rX", False)])
def test_without_landlock_the_spare_user_reads_nothing(
    home: Path, rights: str, full: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The rights that run_autograder takes keep that user out: given back, the code reads on."""
    cell = (
        "import os\n"
        "def concatenate(h_prev, x_t):\n"
        f"    readable = os.access({str(home / 'source/kit/solutions')!r}, os.R_OK | os.X_OK)\n"
        "    return np.zeros(7) if readable else np.concatenate([h_prev, x_t], -1)\n"
    )
    (home / "submission/forget_gate.ipynb").write_bytes(hand_in().answered({"concatenate": cell}))
    code = (
        "import functools, pathlib; from autograder.lms.gradescope import container\n"
        "container.Engine = functools.partial(container.Engine, layers=('seccomp', 'rlimits'))\n"
        f"container.grade(pathlib.Path({str(home)!r}), 'forget_gate')"
    )
    for folder in (home, *home.parents):  # what pytest made for root alone, anyone may pass through
        if folder.is_relative_to(tmp_path_factory.getbasetemp().parent.parent):
            folder.chmod(folder.stat().st_mode | 0o011)
    subprocess.run(["chmod", "-R", rights, home / "source"], check=True)
    subprocess.run([sys.executable, "-c", code], cwd=home / "source/kit", check=True)
    found = results(home)

    assert (found["extra_data"]["isolation"], found["score"] == 35.0) == ("seccomp+rlimits", full)


def test_our_own_fault_leaves_no_results(home: Path) -> None:
    """A check file that breaks: Gradescope must say that the autograder failed, and give nobody a zero."""
    checks = home / "source/kit/solutions/forget_gate/test_forget_gate.py"
    checks.write_text("raise RuntimeError('a broken check file')\n")
    (home / "submission/forget_gate.ipynb").write_bytes(hand_in().answered({}))
    ended = run(home)

    assert ended.returncode != 0
    assert not (home / "results/results.json").exists()


def test_what_is_done_stays_when_the_container_is_stopped(home: Path) -> None:
    """At every moment results.json is whole; stopped in the third exercise, it holds the first two."""
    hang = "def sigmoid(z):\n    import time\n    time.sleep(1000)\n"
    (home / "submission/forget_gate.ipynb").write_bytes(hand_in().answered({"sigmoid": hang}))
    settings = home / "source/kit/course.toml"
    settings.write_text(
        settings.read_text("utf-8").replace("call_seconds = 2 ", "call_seconds = 50 "), "utf-8"
    )
    environment = {**os.environ, "AUTOGRADER_PREFIX": str(home), "AUTOGRADER_PYTHON": sys.executable}
    process = subprocess.Popen([home / "run_autograder"], env=environment, stdout=subprocess.DEVNULL)
    scores = [0.0]
    deadline = time.monotonic() + 50
    while scores[-1] < 13 and time.monotonic() < deadline:
        time.sleep(0.02)
        if (home / "results/results.json").exists():
            scores.append(results(home)["score"])
    process.kill()
    process.wait()
    left = results(home)

    assert scores == sorted(scores)
    assert left["score"] == 13.0
    assert [test["output"] == "not graded yet" for test in left["tests"]] == [False, False, True, True, True]
