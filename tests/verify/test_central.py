"""A mistake that turns the main idea round must not keep more than half: `verify` says so."""

from __future__ import annotations

from pathlib import Path

from autograder.verify.proof import prove
from autograder.verify.proof_cases import MISTAKE
from tests import small

COURSE = "id = 'central'\nisolation = 'best-effort'\n"
TEXT = '''# %% reference
def keep(f, c):
    return f * c


# %% checks
@check(answers.keep, value=True)
def test_keep(student):
    """a share of 1 keeps, a share of 0 lets go"""
    assert_same(student.keep(np.array([0.0, 1.0]), np.array([6.0, 8.0])), np.array([0.0, 8.0]))


@check(answers.keep, value=True, weight=WEIGHT)
def test_keep_leaves(student):
    """the arguments stay as they were"""
    student.keep(numbers("f", 3), numbers("c", 3))
    assert_unchanged(student)


@misconception(answers.keep, loses=test_keep, central=True)
def upside_down(f, c):
    """What should stay goes. What does a share of 1 mean?"""
    return (1 - f) * c
'''


def faults(folder: Path, weight: str) -> list[str]:
    """What `verify` says of the mistake, with this weight on the check beside the main idea."""
    (folder / "assignments").mkdir(parents=True)
    (folder / "course.toml").write_text(COURSE)
    source = folder / "share.py"
    source.write_text(TEXT.replace("WEIGHT", weight))
    work = small.install(small.read(source), folder)
    return [
        fault for fault in prove(work, isolation="best-effort", kinds=(MISTAKE,)).faults if "half" in fault
    ]


def test_a_central_mistake_keeps_at_most_half(tmp_path: Path) -> None:
    """3 of 4 points for the gate upside down is a fault of the checks, half of them is none"""
    kept_too_much = faults(tmp_path / "heavy", "3")

    assert len(kept_too_much) == 1
    assert "'upside_down' is central and keeps 3 of 4 points" in kept_too_much[0]
    assert faults(tmp_path / "light", "1") == []
