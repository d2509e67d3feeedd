"""Where a worker's own file system may stand."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest

from autograder.sandbox import namespaces, temporary_folder


def test_a_linked_environment_is_not_covered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Python looks for modules by the name of a link to its environment, so neither name may disappear."""
    link = tmp_path / "lib"
    link.symlink_to("/usr/lib")
    monkeypatch.setattr(namespaces, "readable_folders", lambda: [str(link)])

    assert not link.is_relative_to(namespaces.mount_point())


def test_what_a_killed_server_left_goes_with_the_next_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not what a living one uses, not what is young, and nothing with another name."""
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    alive = Path(temporary_folder.make(1))
    left, young, other = (
        tmp_path / name
        for name in (f"{temporary_folder.PREFIX}2-a", f"{temporary_folder.PREFIX}3-a", "autograder-results-1")
    )
    for folder in (left, young, other):
        (folder / "inside").mkdir(parents=True)
    for folder in (alive, left, other):
        os.utime(folder, (0, 0))

    temporary_folder.make(4)

    assert not left.exists()
    assert alive.is_dir()
    assert young.is_dir()
    assert other.is_dir()
