"""The forms in which a notebook comes: packed, old, as a script, in pieces. Each is read, or refused."""

from __future__ import annotations

import gzip
import io
import zipfile
from typing import Any

import pytest

from autograder.model.errors import Unreadable
from autograder.reading import archive, metadata, notebook, rescue, script
from autograder.reading.notebook import Cell
from autograder.reading.repairs import Repairs

LIMIT = 1 << 20
F = "def f(x):\n    return x"


def zipped(members: dict[str, bytes]) -> bytes:
    """A zip of these files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in members.items():
            packed.writestr(name, data)
    return buffer.getvalue()


def unpacked(data: bytes, limit: int = LIMIT) -> bytes:
    """By the longest content."""
    return archive.unpack(data, limit, "hw", lambda inner: (len(inner),), Repairs())


def named(value: bytes | str) -> str:
    """A case's name: archives hold the time of their making, and every process must find the same names."""
    return value if isinstance(value, str) else "archive"


@pytest.mark.parametrize(
    ("data", "inner"),
    [
        (b"{}", b"{}"),
        (gzip.compress(b"{}"), b"{}"),
        (zipped({"x/HW.ipynb": b"mine", "other.ipynb": b"longer than mine"}), b"mine"),
        (zipped({"a.ipynb": b"1", "b/c.ipynb": b"333", "__MACOSX/hw.ipynb": b"junk"}), b"333"),
    ],
    ids=named,
)
def test_the_notebook_inside_is_found(data: bytes, inner: bytes) -> None:
    """By its name, else by its content; what an operating system adds is passed over."""
    assert unpacked(data) == inner


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (gzip.compress(b"x" * (LIMIT + 1)), "unpacks to more than 1 MiB"),
        (gzip.compress(b"notebook" * 99)[:-9], "cut off"),
        (b"\x1f\x8b\x08junk", "damaged gzip"),
        (b"PK\x03\x04junk", "damaged zip"),
        (zipped({}), "holds no notebook"),
        (zipped({"../hw.ipynb": b"{}"}), "leads out of it"),
        (zipped({"C:/hw.ipynb": b"{}"}), "leads out of it"),
        (zipped({"hw.ipynb": b"x" * (LIMIT + 1)}), "larger than 1 MiB"),
        (gzip.compress(zipped({"hw.ipynb": b"{}"})), "an archive in an archive"),
    ],
    ids=named,
)
def test_a_trap_is_refused_with_its_reason(data: bytes, reason: str) -> None:
    """Nothing is unpacked beyond the limit."""
    with pytest.raises(Unreadable, match=reason):
        unpacked(data)


def test_a_link_in_a_zip_is_refused() -> None:
    """It would be read as the text of its target."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        link = zipfile.ZipInfo("hw.ipynb")
        link.external_attr = 0o120777 << 16
        packed.writestr(link, "/etc/passwd")

    with pytest.raises(Unreadable, match="holds a link"):
        unpacked(buffer.getvalue())


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        ({"a": True, "b": [1, None, "x"]}, {"a": True, "b": [1, None, "x"]}),
        (
            {"big": 1 << 60, "nan": float("nan"), "object": object()},
            {"big": None, "nan": None, "object": None},
        ),
        ({"half": "\ud800"}, {"half": "\ufffd"}),
        ({"long": "x" * 9000}, {"long": "x" * metadata.LONGEST}),
    ],
)
def test_metadata_is_plain_json(value: dict[str, Any], plain: dict[str, Any]) -> None:
    """What no JSON holds, or nobody can use, is dropped."""
    assert metadata.bounded(value) == plain


def test_metadata_has_an_end() -> None:
    """In depth, in width and in all."""
    deep: dict[str, Any] = {}
    for _ in range(50):
        deep = {"in": deep}

    assert repr(metadata.bounded(deep)).count("in") == metadata.DEEPEST + 1
    assert len(metadata.bounded({"wide": list(range(999))})["wide"]) == metadata.WIDEST


def cells(value: Any, *exercises: str) -> tuple[list[tuple[str, str]], tuple[str, ...]]:
    """Kind and source of each cell, and what was put right."""
    repairs = Repairs()
    read, _ = notebook.of_notebook(value, exercises, repairs)
    return [(cell.kind, cell.source) for cell in read], repairs.sentences()


@pytest.mark.parametrize(
    ("raw", "read", "repair"),
    [
        ({"cell_type": "code", "source": ["a\n", "b"]}, ("code", "a\nb"), ""),
        ({"cell_type": "code", "input": "a\r\nb"}, ("code", "a\nb"), ""),
        ({"cell_type": "heading", "level": 9, "source": "A"}, ("markdown", "# A"), ""),
        ({"cell_type": "code", "source": ["a", "b"]}, ("code", "a\nb"), "lost their line ends"),
        ({"cell_type": "code", "source": ["a\n", 7]}, ("code", "a\n"), "lines that were not text"),
        ({"cell_type": "Code", "source": "a"}, ("code", "a"), "read as code"),
        ({"outputs": [], "source": "a"}, ("code", "a"), "read as code"),
        ({"cell_type": 7}, ("raw", ""), "it had no text"),
        ({"cell_type": "code", "source": "a\0b"}, ("code", "ab"), "null characters"),
        ({"cell_type": "code", "source": "a\ud800"}, ("code", "a\ufffd"), "half characters"),
        (
            {"cell_type": "code", "source": "a", "metadata": 3},
            ("code", "a"),
            "its metadata was not an object",
        ),
    ],
)
def test_a_cell_of_any_form_is_read(raw: dict[str, Any], read: tuple[str, str], repair: str) -> None:
    """Formats that were ever written as they are; what no Jupyter writes is put right, and said."""
    found, said = cells({"cells": [raw], "metadata": {}})

    assert found == [read]
    assert repair in " ".join(said)
    assert bool(repair) is bool(said)


@pytest.mark.parametrize(
    ("value", "repair"),
    [
        ([{"cell_type": "code", "source": "a"}], "a bare list of cells"),
        ({"content": {"cells": [{"cell_type": "code", "source": "a"}]}}, "a server's answer"),
        ({"worksheets": [{"cells": [{"cell_type": "code", "input": "a"}]}]}, "older than 4"),
        ({"cells": [{"cell_type": "code", "source": "a"}, 5]}, "not a cell"),
    ],
)
def test_a_notebook_in_another_frame_is_read(value: Any, repair: str) -> None:
    """Its cells are what counts."""
    found, said = cells(value)

    assert found == [("code", "a")]
    assert repair in " ".join(said)


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (7, "not a notebook"),
        ({}, "it has no cells"),
        ({"cells": "none"}, "its cells are not a list"),
        ({"cells": [0] * (notebook.CELLS + 1)}, "the most that are read"),
        ({"cells": [{"cell_type": "code", "source": "x" * (notebook.CODE + 1)}]}, "longer than 4 MiB"),
    ],
)
def test_what_is_no_notebook_is_refused(value: Any, reason: str) -> None:
    """With a sentence that its student can act on."""
    with pytest.raises(Unreadable, match=reason):
        cells(value)


def test_every_cell_has_an_id_of_its_own() -> None:
    """A copy of an exercise is read too, and said."""
    repairs = Repairs()
    same = {"cell_type": "code", "source": F, "id": "f"}
    read, _ = notebook.of_notebook(
        {"cells": [same, same, {**same, "id": "cell-2"}], "metadata": {}}, ["f"], repairs
    )

    assert [cell.id for cell in read] == ["f", "cell-2x", "cell-2"]
    assert repairs.sentences() == ("cell 2: a copy of another cell, with the same id; both were read",)


def rescued(*pairs: tuple[str, str]) -> list[tuple[str, str]]:
    """The cells after the rescue of `f` and `g`."""
    made = tuple(Cell(kind, source, f"c{place}", {}) for place, (kind, source) in enumerate(pairs))
    return [(cell.kind, cell.source) for cell in rescue.rescued(made, ("f",), Repairs())]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ([("markdown", F)], [("code", F)]),
        ([("raw", F), ("raw", "import numpy")], [("code", F), ("code", "import numpy")]),
        (
            [("markdown", f"My answer:\n```python\n{F}\n```")],
            [("code", f"# My answer:\n# ```python\n{F}\n# ```")],
        ),
        ([("code", "def f(x):"), ("code", "    return x")], [("code", F), ("code", "")]),
        ([("code", F), ("markdown", F)], [("code", F), ("markdown", F)]),
        ([("markdown", "f is the forget gate")], [("markdown", "f is the forget gate")]),
    ],
)
def test_an_answer_that_jupyter_would_not_run_is_code_again(before: Any, after: Any) -> None:
    """Only where the function is nowhere else; text that only speaks of it stays text."""
    assert rescued(*before) == after


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (F, [("code", F)]),
        (f"# %% [markdown]\n# Hello\n# %%\n{F}\r\n", [("markdown", "# Hello"), ("code", F)]),
        (f"# In[3]:\n{F}\n# In[ ]:\nf(1)", [("code", F), ("code", "f(1)")]),
        (f"See:\n```\n{F}\n```", [("markdown", "See:\n```"), ("code", F), ("markdown", "```")]),
    ],
)
def test_a_script_or_a_page_is_read_as_cells(text: str, read: list[tuple[str, str]]) -> None:
    """Where its marks, or its fences, divide it."""
    assert [(cell.kind, cell.source) for cell in script.of_text(text, ("f",), Repairs())] == read


@pytest.mark.parametrize("text", ["", "Dear all, f is done.", "def g(): pass", "x" * (script.LARGEST + 1)])
def test_a_text_without_the_function_is_refused(text: str) -> None:
    """A letter is no answer."""
    with pytest.raises(Unreadable, match="neither a notebook nor a Python script"):
        script.of_text(text, ("f",), Repairs())
