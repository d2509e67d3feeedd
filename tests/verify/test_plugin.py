"""pytest as the debugger of a submission: the checks ask its worker live, and what fails is said in words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from autograder.model.course import KIT
from autograder.verify import pytest_target
from tests.redteam.harness import base_notebook

FAULTY = {
    "sigmoid": "def sigmoid(z):\n    return 1 / (1 + np.exp(-z))\n",
    "linear": "import os\n\ndef linear(concat, W_f, b_f):\n"
    "    if len(W_f) == 2:\n        os._exit(3)\n    return concat @ W_f + b_f\n",
}


@pytest.fixture
def notebook(tmp_path: Path) -> Path:
    """Right answers but for a sigmoid that overflows and a linear that ends Python for one size."""
    content = base_notebook()
    for cell in content["cells"]:
        cell["source"] = FAULTY.get(cell["id"], cell["source"])
    path = tmp_path / "forget_gate.ipynb"
    path.write_text(json.dumps(content))
    return path


def pytest_on_checks(*arguments: str, typed: str = "") -> tuple[int, str]:
    """`pytest solutions ARGUMENTS` in the kit's folder: exit status and output."""
    command = [sys.executable, "-m", "pytest", "solutions", "-p", "no:cacheprovider", *arguments]
    environment = {**os.environ, "PYTEST_ADDOPTS": "", "COLUMNS": "120"}
    done = subprocess.run(
        command,
        cwd=KIT,
        env=environment,
        input=typed,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def test_the_reference_is_the_first_student() -> None:
    """Without a submission the reference takes the checks, and each line of -v has the student's sentence."""
    status, said = pytest_on_checks("-v", "-k", "linear")
    assert status == 0
    assert "student: the reference" in said
    assert "test_linear_bias PASSED  where all weights are zero, what is left is the bias" in said


def test_a_submission_is_debugged_live(notebook: Path) -> None:
    """Failures are sentences without a traceback, a crash costs one check, and the hint comes last."""
    status, said = pytest_on_checks("--submission", str(notebook))
    assert status == 1
    assert "2 failed" in said.splitlines()[-1] or "3 failed" in said.splitlines()[-1]
    assert "the call ended the Python process" in said
    assert "NumPy warned: overflow encountered" in said
    assert "def test_" not in said and "Traceback" not in said
    told = said[said.index("what the student is told") :]
    assert "Think about: The numbers are right, but far below zero NumPy warns of an overflow." in told


def test_options_of_pytest_work(notebook: Path) -> None:
    """-k chooses, -x stops, --tb brings the traceback back, --pdb opens with the student at hand."""
    status, said = pytest_on_checks(
        *("--submission", str(notebook), "-k", "stability", "-x", "--tb=short", "--pdb"),
        typed="up\np float(student.sigmoid(gate.np.array([0.0]))[0]) + 41.5\nc\n",
    )
    assert status == 1
    assert "stopping after 1 failures" in said
    assert "assert_silent(student)" in said
    assert "entering PDB" in said
    assert "42.0" in said


def test_a_file_that_is_no_notebook_is_one_line(tmp_path: Path) -> None:
    """Status 4, pytest's own for wrong usage, and the reason."""
    status, said = pytest_on_checks("--submission", str(tmp_path / "nowhere.ipynb"))
    assert status == 4
    assert said.strip().endswith("nowhere.ipynb: there is no such file")


def test_the_reference_is_this_courses(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whichever course's answers this process imported last."""
    work = pytest_target.assignment_of(KIT / "solutions" / "backward")
    elsewhere = ModuleType("solutions")
    elsewhere.__path__ = [str(tmp_path)]
    for name in [name for name in sys.modules if name.startswith("solutions.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "solutions", elsewhere)

    assert "carousel" in pytest_target.of_reference(work).names
