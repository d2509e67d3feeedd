"""What `autograder verify` says when it is stopped."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder import cli
from autograder.verify import proof
from tests import small

REFERENCE = "def double(x):\n    return 2 * x"
CHECKS = "@check(answers.double)\ndef test_double(student): ..."


def test_verify_that_is_stopped_claims_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ctrl-C: exit status 130, and no assignment is called proved."""

    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    (tmp_path / "course.toml").touch()
    small.install(small.Small("first", REFERENCE, CHECKS, ()), tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(proof, "prove", stopped)
    status = cli.main(["verify", "first", "--update"])
    said = capsys.readouterr()

    assert status == 130
    assert (said.out, said.err.strip()) == ("", "autograder: stopped; nothing is proved")
    assert not (tmp_path / "solutions" / "first" / "proof.json").exists()
