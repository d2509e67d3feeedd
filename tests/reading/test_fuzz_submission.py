"""Whatever the bytes: a submission, or Unreadable with a sentence; never another exception.

The budget is small and fixed; HYPOTHESIS_BUDGET=20000 looks longer and elsewhere.
"""

from __future__ import annotations

import contextlib
import copy
import json
import os
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from autograder.model.errors import Unreadable
from autograder.reading.submission import read
from tests.redteam import harness

BUDGET = int(os.environ.get("HYPOTHESIS_BUDGET", "0"))
KEYS = [
    "cells",
    "worksheets",
    "metadata",
    "content",
    "cell_type",
    "source",
    "input",
    "id",
    "level",
    "nbformat",
]
KINDS = ["code", "markdown", "raw", "heading", "html", "Code", ""]
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp1252"]
LINES = [
    "def linear(x):",
    "    return x",
    "```python",
    "```",
    "~~~",
    "# %% [markdown]",
    "# In[3]:",
    "%%time",
    "!ls",
    "import numpy as np",
    "x = '\\d'",
    "\x00",
    "\ud800",
    "(" * 300,
    "lambda: linear",
    "from m import linear as forget",
]

fuzz = settings(
    max_examples=BUDGET or 60,
    derandomize=not BUDGET,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
text = st.one_of(st.text(st.characters(), max_size=40), st.sampled_from(LINES))
source = st.lists(text, max_size=8).map("\n".join)
scalars = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), text)
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS) | text, inner, max_size=4)
    ),
    max_leaves=25,
)
cells = st.fixed_dictionaries(
    {},
    optional={
        "cell_type": st.sampled_from(KINDS) | values,
        "source": source | st.lists(source) | values,
        "input": source | values,
        "id": st.sampled_from(harness.EXERCISES) | values,
        "metadata": values,
        "outputs": values,
        "level": values,
    },
)
notebooks = st.fixed_dictionaries(
    {},
    optional={
        "cells": st.lists(cells | values, max_size=6) | values,
        "worksheets": st.lists(st.fixed_dictionaries({"cells": st.lists(cells)}) | values) | values,
        "metadata": values,
        "content": values,
    },
)


def _survives(data: bytes) -> None:
    with contextlib.suppress(Unreadable):
        read_in = read(data, harness.EXERCISES, assignment=harness.ASSIGNMENT)
        json.dumps([read_in.metadata, *(vars(cell) for cell in read_in.cells)], allow_nan=False).encode()
        "".join([*read_in.repairs, *(cell.source for cell in read_in.cells)]).encode()
        assert len({cell.id for cell in read_in.cells}) == len(read_in.cells)
        assert all(sentence.isprintable() for sentence in read_in.repairs)


@fuzz
@given(
    st.binary(max_size=400),
    st.sampled_from([b"", b"{", b"PK\x03\x04", b"\x1f\x8b", b"\xff\xfe", b"\xef\xbb\xbf"]),
)
def test_random_bytes(data: bytes, start: bytes) -> None:
    """Random bytes, behind the marks of the formats that are known."""
    _survives(start + data)


@fuzz
@given(source, st.sampled_from(ENCODINGS))
def test_random_text(written: str, encoding: str) -> None:
    """Random lines of scripts and Markdown, in any encoding."""
    _survives(written.encode(encoding, "replace"))


@fuzz
@given(values, st.sampled_from(ENCODINGS))
def test_random_json(value: Any, encoding: str) -> None:
    """Any JSON value with a notebook's keys in it."""
    _survives(json.dumps(value, ensure_ascii=False).encode(encoding, "replace"))


@fuzz
@given(notebooks)
def test_random_notebooks(notebook: dict[str, Any]) -> None:
    """Almost notebooks: right keys, wrong values."""
    _survives(json.dumps(notebook).encode())


@fuzz
@given(st.data())
def test_mutated_notebooks(data: st.DataObject) -> None:
    """A right notebook with one value anywhere replaced."""
    notebook = harness.base_notebook()
    at: Any = notebook
    while isinstance(at, dict | list) and at and not (at is not notebook and data.draw(st.booleans())):
        parent, key = at, data.draw(st.sampled_from(sorted(at) if isinstance(at, dict) else range(len(at))))
        at = parent[key]
    parent[key] = data.draw(values)
    _survives(json.dumps(notebook).encode())


def _cut(data: bytes, at: int, size: int) -> bytes:
    return data[:at] + data[at + size :]


def _double(data: bytes, at: int, size: int) -> bytes:
    return data[: at + size] + data[at:]


def _flip(data: bytes, at: int, size: int) -> bytes:
    return data[:at] + bytes(byte ^ (size & 255) for byte in data[at : at + 3]) + data[at + 3 :]


@pytest.mark.parametrize("damage", [_cut, _double, _flip], ids=["cut", "doubled", "flipped"])
@pytest.mark.parametrize("kind", ["json", "zip", "gzip", "utf-16"])
def test_damaged_bytes(kind: str, damage: Callable[[bytes, int, int], bytes]) -> None:
    """A right file of each kind, with a stretch of bytes cut, doubled or flipped."""
    whole = _handed_in()[kind]

    @fuzz
    @given(st.integers(0, len(whole)), st.integers(1, 1000))
    def run(at: int, size: int) -> None:
        _survives(damage(whole, at, size))

    run()


def _handed_in() -> dict[str, bytes]:
    import gzip
    import io
    import zipfile

    notebook = copy.deepcopy(harness.base_notebook())
    notebook["cells"] = [cell for cell in notebook["cells"] if cell["id"] in harness.EXERCISES]
    written = json.dumps(notebook, indent=1)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("forget_gate.ipynb"), written)
    return {
        "json": written.encode(),
        "zip": packed.getvalue(),
        "gzip": gzip.compress(written.encode(), mtime=0),
        "utf-16": written.encode("utf-16"),
    }
