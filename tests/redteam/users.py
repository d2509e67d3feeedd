"""Run a command of the tests as an ordinary user."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from autograder.model.course import KIT
from autograder.sandbox import syscalls

USER = 65533  # not the spare user of the sandbox


def as_ordinary_user(*arguments: str) -> subprocess.Popen[str]:
    """Start Python with these arguments as a user who owns nothing here; output in pipes. Needs root."""
    return subprocess.Popen(
        [sys.executable, *arguments],
        cwd=KIT,
        env={**os.environ, "HOME": "/nonexistent", "PYTHONDONTWRITEBYTECODE": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        preexec_fn=_become_ordinary,  # noqa: PLW1509  # the tests have no threads at this moment
    )


def _become_ordinary() -> None:
    _show_python()
    os.setgroups([])
    os.setresgid(USER, USER, USER)
    os.setresuid(USER, USER, USER)


def _show_python() -> None:
    """Where only root may enter the folder of Python itself, give this process a view in which all may."""
    home = Path(sys.base_prefix)
    closed = [folder for folder in reversed(home.parents) if not folder.stat().st_mode & 1]
    if not closed:
        return
    syscalls.unshare(syscalls.CLONE_NEWNS)
    syscalls.mount("none", "/", None, syscalls.MS_REC | syscalls.MS_PRIVATE)
    python = os.open(home, os.O_PATH)
    syscalls.mount("tmpfs", str(closed[0]), "tmpfs", 0, "mode=755")
    home.mkdir(parents=True)
    syscalls.mount(f"/proc/self/fd/{python}", str(home), None, 4096)
    os.close(python)
