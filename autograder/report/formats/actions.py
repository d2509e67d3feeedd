"""What a GitHub Actions job shows of a result: annotations in its log, and its step's summary."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TextIO

from autograder.model.result import Result
from autograder.reading.cell_lines import find
from autograder.report.formats import github, markdown


def show(result: Result, *, file: str, data: bytes, log: TextIO) -> None:
    """Annotate the cells of `file`, whose bytes are `data`, and append to the summary if there is one."""
    log.write(github.render(result, file=_in_repository(file), lines=find(data)))
    log.flush()
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if summary:
        _append(Path(summary), result)


def _append(path: Path, result: Result) -> None:
    used = path.stat().st_size if path.exists() else 0  # other steps' text counts
    with path.open("a", encoding="utf-8", errors="replace") as stream:
        stream.write(markdown.render(result, limit=max(markdown.CAP - used, 0)))


def _in_repository(file: str) -> str:
    """GitHub wants paths from the repository's root, wherever the command was started."""
    path, workspace = Path(file).absolute(), os.environ.get("GITHUB_WORKSPACE")
    inside = workspace and path.is_relative_to(workspace)
    return path.relative_to(workspace).as_posix() if workspace and inside else file
