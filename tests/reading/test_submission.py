"""Damaged submissions: each is read, with every repair in a sentence, or refused with the reason."""

from __future__ import annotations

import contextlib
import json
import os
import re
import time
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from autograder.model.errors import Unreadable
from autograder.reading import submission
from tests.redteam import harness
from tests.redteam.harness import Case

CASES = harness.damaged_cases()
NOBODY = 65534
NOT_RUN = ("plt", "get_ipython", "lesson")  # tools, plots and visible checks
SENTENCE = re.compile(r"[^\x00-\x1f\x7f-\x9f<>]+")


@dataclass(frozen=True)
class Reading:
    """How a case ended: `read` is None when it is unreadable, `said` its repairs or the reason."""

    read: submission.Submission | None
    said: tuple[str, ...]
    again: tuple[str, ...]


@pytest.fixture(scope="module")
def readings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Reading]:
    """Every case handed in once and read twice; no descriptor is left open by it."""
    root = tmp_path_factory.mktemp("damaged")
    folders = {case.name: harness.hand_in(case, root / case.name) for case in CASES}
    before = _descriptors()
    found = {name: Reading(*_read(folder), _read(folder)[1]) for name, folder in folders.items()}
    assert before == _descriptors()
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_damaged_submission_ends_as_it_should(case: Case, readings: dict[str, Reading]) -> None:
    """Graded, graded with repairs, or unreadable, and the sentence says why."""
    reading = readings[case.name]

    ending = harness.REPAIRED if reading.said else harness.GRADED
    assert case.ending == (harness.UNREADABLE if reading.read is None else ending), reading.said
    assert [word for word in case.words if word not in "; ".join(reading.said)] == [], reading.said


@pytest.mark.parametrize("case", [c for c in CASES if c.ending != harness.UNREADABLE], ids=lambda c: c.name)
def test_what_was_right_is_still_right(case: Case, readings: dict[str, Reading]) -> None:
    """Every function that the damage spared gives the right numbers."""
    read = readings[case.name].read
    assert read is not None

    namespace = _run(read)

    assert set(case.loses) == {name for name in harness.EXERCISES if not _is_right(name, namespace)}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_sentences_are_safe_and_repeat(case: Case, readings: dict[str, Reading]) -> None:
    """One line, no markup, no control character, no path; the same each time."""
    reading = readings[case.name]

    assert reading.said == reading.again
    for sentence in reading.said:
        assert SENTENCE.fullmatch(sentence)
        assert len(sentence) < 300
        assert "/" not in sentence


def test_every_case_says_what_it_is() -> None:
    """Names are unique, descriptions are there, and there are enough of them."""
    assert len({case.name for case in CASES}) == len(CASES) >= 120
    assert [case.name for case in CASES if not case.description.endswith(".")] == []


def test_ids_are_unique_and_valid(readings: dict[str, Reading]) -> None:
    """Whatever ids were handed in, each cell has one of its own that nbformat accepts."""
    for reading in readings.values():
        ids = [cell.id for cell in reading.read.cells] if reading.read else []
        assert len(ids) == len(set(ids))
        assert all(re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", name) for name in ids)


def test_what_is_read_can_be_written(readings: dict[str, Reading]) -> None:
    """Sources and metadata are plain, bounded, and can be written as UTF-8 JSON."""
    for read in (reading.read for reading in readings.values() if reading.read):
        for cell in read.cells:
            assert cell.kind in ("code", "markdown", "raw")
            cell.source.encode()
            assert len(json.dumps(cell.metadata, allow_nan=False).encode()) < 200_000
        json.dumps(read.metadata, allow_nan=False, ensure_ascii=False).encode()


def test_no_permission(tmp_path: Path) -> None:
    """A file that the grader may not read is unreadable, with the reason."""
    path = tmp_path / "closed.ipynb"
    path.write_text("{}")
    path.chmod(0)

    with _ordinary_user(), pytest.raises(Unreadable, match="no permission"):
        submission.read_file(path, 20)


def test_a_growing_file_is_read_to_the_limit_only(tmp_path: Path) -> None:
    """One byte above the limit is too large, the limit itself is not."""
    path = tmp_path / "large.ipynb"
    path.write_bytes(b" " * (1 << 20))
    assert len(submission.read_file(path, 1)) == 1 << 20
    path.write_bytes(b" " * ((1 << 20) + 1))

    with pytest.raises(Unreadable, match="larger than 1 MiB"):
        submission.read_file(path, 1)


@pytest.mark.parametrize("path", ["missing.ipynb", "missing/missing.ipynb", "null\0.ipynb", "x" * 5000])
def test_a_path_that_leads_nowhere(path: str, tmp_path: Path) -> None:
    """Missing, impossible and endless names are unreadable, never a traceback."""
    with pytest.raises(Unreadable, match=r"no such file|too long"):
        submission.read_file(tmp_path / path, 20)


def test_an_ordinary_notebook_is_read_fast() -> None:
    """300 kB with attachments take no more than 3 ms of CPU."""
    notebook = harness.base_notebook()
    pictures = {"a.png": {"image/png": "iVBORw0KGgo" * 1000}}
    for cell in notebook["cells"][:30]:
        if cell["cell_type"] == "markdown":
            cell["attachments"] = pictures
    data = json.dumps(notebook, indent=1).encode()
    data += b" " * max(0, 300_000 - len(data))

    times = []
    for _ in range(10):
        start = time.process_time()
        submission.read(data, harness.EXERCISES)
        times.append(time.process_time() - start)

    assert min(times) < 0.003


@contextlib.contextmanager
def _ordinary_user() -> Iterator[None]:
    """Root may read everything, so root steps down for a moment."""
    me = os.geteuid()
    if me == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(me)


def _read(folder: Path) -> tuple[submission.Submission | None, tuple[str, ...]]:
    try:
        read = harness.read(folder)
    except Unreadable as error:
        return None, (str(error),)
    return read, read.repairs


def _descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir())) if Path("/proc/self/fd").is_dir() else 0


def _run(read: submission.Submission) -> dict[str, Any]:
    """Our own right answers, run here: no engine is needed to see that they were kept."""
    namespace: dict[str, Any] = {"np": np}  # the engine gives a missing import of the release back
    for cell in read.cells:
        source = re.sub(r"^%%.*\n", "", cell.source)
        if cell.kind == "code" and not any(word in source for word in NOT_RUN):
            with contextlib.suppress(Exception), warnings.catch_warnings(action="ignore"):
                exec(compile(source, "cell", "exec"), namespace)
    return namespace


def _is_right(name: str, namespace: dict[str, Any]) -> bool:
    h_prev, x_t = np.array([0.5, -1, 2]), np.array([1, 0, -0.5])
    W_f, b_f = np.arange(18.0).reshape(6, 3) / 10, np.array([1.0, -1, 2])
    concat = np.concatenate([h_prev, x_t])
    z = concat @ W_f + b_f
    f_t = 1 / (1 + np.exp(-z))
    inputs: dict[str, tuple[Any, ...]] = {
        "concatenate": (h_prev, x_t),
        "linear": (concat, W_f, b_f),
        "sigmoid": (z,),
        "forget": (f_t, h_prev),
    }
    expected = {"concatenate": concat, "linear": z, "sigmoid": f_t, "forget": f_t * h_prev}
    if name == "forget_gate":
        return callable(namespace.get(name))
    try:
        return bool(np.allclose(namespace[name](*inputs[name]), expected[name]))
    except (KeyError, NameError, NotImplementedError):
        return False
