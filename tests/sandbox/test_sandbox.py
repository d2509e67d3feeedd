"""Where a worker's own file system may stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.sandbox import layers


def test_a_linked_environment_is_not_covered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Python looks for modules by the name of a link to its environment, so neither name may disappear."""
    link = tmp_path / "lib"
    link.symlink_to("/usr/lib")
    monkeypatch.setattr(layers, "readable_folders", lambda: [str(link)])

    assert not link.is_relative_to(layers._mount_point())
