"""The release: what students get holds no answer, no hidden check and nothing from elsewhere."""

from __future__ import annotations

import ast
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from autograder.model.assignment import Assignment
from autograder.model.cells import text as cell_text
from autograder.model.course import KIT, find_course
from autograder.nbgrader_bridge import assignments, leaks, secret_texts
from autograder.nbgrader_bridge import release as generate

WORK = assignments.load("forget_gate", find_course(KIT))
SECRETS = secret_texts.secrets(WORK)
LINES = (
    "return np.concatenate([h_prev, x_t], axis=-1)",
    "return concat @ W_f + b_f",
    "small = np.exp(-np.abs(z))",
    "return np.where(z >= 0, 1.0, small) / (1.0 + small)",
    "return f_t * c_prev",
    "f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))",
    "return f_t, forget(f_t, c_prev)",
)


def faults_with(**cell: Any) -> list[str]:
    """What is found when a cell like this stands in the release."""
    whole: dict[str, Any] = {"cell_type": "code", "id": "added", "metadata": {}, "source": "", **cell}
    return list(map(str, leaks.find({"cells": [whole]}, SECRETS)))


def test_the_release_is_free_of_leaks() -> None:
    """as it is now"""
    assert leaks.find({"cells": WORK.released}, SECRETS) == []


def test_every_statement_of_every_answer_is_searched_for() -> None:
    """the lines that these tests plant are the reference's own"""
    tree = ast.parse(WORK.course.reference(WORK.name).read_text("utf-8"))
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    statements = {ast.unparse(node) for function in functions for node in function.body[1:]}
    known = {ast.unparse(ast.parse(line)) for line in LINES} | {"z = np.asarray(z, dtype=np.float64)"}

    assert statements == known


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize(
    "wrap",
    [
        lambda line: {"source": f"def f():\n    {line}"},
        lambda line: {"source": f"# {line}"},
        lambda line: {"source": f"hint = '''{line}'''"},
        lambda line: {"source": "def f():\n    " + line.replace(" ", "   ").replace("(", "( ")},
        lambda line: {"cell_type": "markdown", "source": f"```python\n{line}\n```"},
        lambda line: {"cell_type": "markdown", "source": "In words.\n\n    " + line.replace(" ", "\n")},
        lambda line: {"cell_type": "raw", "source": line},
        lambda line: {"metadata": {"note": {"deep": [line]}}},
        lambda line: {"outputs": [{"output_type": "stream", "name": "stdout", "text": [line]}]},
        lambda line: {"cell_type": "markdown", "attachments": {line: {"image/png": ""}}},
    ],
    ids=["code", "comment", "string", "spaces", "fence", "lines", "raw", "metadata", "output", "attachment"],
)
def test_an_answer_is_found_wherever_it_stands(line: str, wrap: Callable[[str], Mapping[str, Any]]) -> None:
    """in code, comments, text, metadata, outputs and names of attachments, however it is spaced"""
    found = faults_with(**wrap(line))

    assert found
    assert all("'added'" in fault for fault in found)
    assert any("text of solutions/forget_gate/reference.py" in fault for fault in found)


@pytest.mark.parametrize(
    "source",
    [
        "joined = np.concatenate([h_prev, x_t], axis=-1)",
        "plt.plot(z, np.where(z >= 0, 1.0, small) / (1.0 + small))",
        "joined = np.concatenate(\n    [\n        h_prev,\n        x_t,\n    ],\n    axis=-1,\n)",
    ],
)
def test_an_expression_of_an_answer_is_found_inside_another_line(source: str) -> None:
    """assigned, plotted, or broken into lines with commas at their ends"""
    assert any("text of solutions/forget_gate/reference.py" in fault for fault in faults_with(source=source))


def hidden() -> list[str]:
    """A statement of every hidden check, and every misconception's body and hint."""
    tree = _checks()
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.decorator_list]
    lasts = [function.body[-1] for function in functions if not isinstance(function.body[-1], ast.For)]
    return [
        ast.unparse(last) for last in lasts if len(ast.unparse(last).split()) > 4 and _names(last) > {"np"}
    ]


def _checks() -> ast.Module:
    files = WORK.course.check_files(WORK.name)
    return ast.parse(
        "\n".join(path.read_text("utf-8") for path in files).replace("from __future__ import annotations", "")
    )


def _names(node: ast.AST) -> set[str]:
    """`np` and the names in it: numbers alone, as of the worked example, are no secret."""
    return {"np"} | {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}


@pytest.mark.parametrize("line", hidden())
def test_a_line_of_a_hidden_check_or_misconception_is_found(line: str) -> None:
    """whichever it is"""
    assert any("text of solutions/forget_gate/test_" in fault for fault in faults_with(source=line))


def test_a_checks_sentence_is_found_and_a_hint_is_no_secret() -> None:
    """what a check looks for is hidden; what a known mistake is told, the visible checks say too"""
    functions = [node for node in _checks().body if isinstance(node, ast.FunctionDef) and node.decorator_list]
    told = {node.name: ast.get_docstring(node) or "" for node in functions}
    sentences = [text for name, text in told.items() if name.startswith("test_")]
    hints = [text for name, text in told.items() if not name.startswith("test_")]

    assert faults_with(cell_type="markdown", source=max(sentences, key=len))
    assert faults_with(cell_type="markdown", source=max(hints, key=len)) == []


@pytest.mark.parametrize(
    "cell",
    [
        {"source": "z = linear(concat, W_f, b_f)\nforget(f_t, c_prev)"},
        {"source": "import numpy as np\nh_prev = np.array([0.5, -1, 2])"},
        {"cell_type": "markdown", "source": "The gate computes `f_t * c_prev` and $concat @ W_f + b_f$."},
        {"source": "def linear(concat, W_f, b_f):\n    raise NotImplementedError()"},
    ],
    ids=["use", "data", "formula", "stub"],
)
def test_what_the_text_teaches_is_no_leak(cell: dict[str, Any]) -> None:
    """how a function is called, the worked example, the formula, the stub"""
    assert faults_with(**cell) == []


@pytest.mark.parametrize("reference", ["https://example.org/a.png", "../../images/forget_gate.png"])
@pytest.mark.parametrize("form", ["![a gate]({})", '<img alt="a gate" src="{}" width="300">'])
def test_a_picture_from_elsewhere_is_found(form: str, reference: str) -> None:
    """a release is one file"""
    assert faults_with(cell_type="markdown", source=form.format(reference)) == [
        f"cell 'added', line 1: picture {reference} is not embedded"
    ]


def test_outputs_are_found() -> None:
    """a release has not been run"""
    shown = [{"output_type": "stream", "name": "stdout", "text": "3"}]

    assert faults_with(source="1 + 2", outputs=shown) == ["cell 'added', line 1: has outputs: clear them"]


def test_a_fault_names_the_line() -> None:
    """counted from 1 in its cell"""
    source = "import numpy as np\n\ndef f(f_t, c_prev):\n    return f_t * c_prev"

    assert faults_with(source=source)[0].startswith("cell 'added', line 4: ")


# --- through nbgrader ---------------------------------------------------------------


def test_the_release_is_what_the_engine_believes_it_to_be(generated: Assignment) -> None:
    """nbgrader's release and our released cells agree: text, ids, locks, checksums, points, pictures"""
    notebook = json.loads(generated.course.release(generated.name).read_text("utf-8"))
    cells = [{**cell, "source": cell_text(cell)} for cell in notebook["cells"]]

    assert cells == list(generated.released)


def test_a_leaking_release_is_refused_and_the_old_one_stays(
    generated: Assignment, run: Callable[..., str]
) -> None:
    """exit status 1, a line for each fault; mended, the same release comes out again, byte for byte"""
    path, source = generated.course.release(generated.name), generated.source
    before, right = path.read_bytes(), source.read_bytes()
    spoilt = json.loads(right)
    where = next(cell for cell in spoilt["cells"] if cell["cell_type"] == "markdown")
    where["source"] = f"Hello.\n\n`{LINES[-1]}`"
    source.write_text(json.dumps(spoilt), "utf-8")
    (source.parent / "answers.txt").write_text("secret", "utf-8")

    told = run(generated.course.root, "autograder", "generate", generated.name, "--unproved", status=1)
    assert f"cell '{where['id']}', line 3: holds text of solutions/forget_gate/reference.py" in told
    assert "answers.txt would be given to students too" in told
    assert path.read_bytes() == before
    assert list(generated.course.generated.glob(".release-*")) == []

    source.write_bytes(right)
    (source.parent / "answers.txt").unlink()
    run(generated.course.root, "autograder", "generate", generated.name, "--unproved")
    assert path.read_bytes() == before


def test_a_release_is_made_anew_only_when_something_changed(
    generated: Assignment, monkeypatch: pytest.MonkeyPatch
) -> None:
    """not for nothing, but for another check, and for a gradebook that lacks it"""
    made: list[str] = []
    monkeypatch.setattr(generate, "release", lambda work: made.append(work.name))

    generate.ensure_release(generated)
    assert made == []
    checks = generated.course.check_files(generated.name)[0]
    checks.write_text(checks.read_text("utf-8") + "\n# changed\n", "utf-8")
    generate.ensure_release(assignments.load(generated.name, generated.course))
    assert made == [generated.name]
    (generated.course.generated / "gradebook.db").unlink()
    generate.ensure_release(generated)
    assert made == [generated.name] * 2


@pytest.mark.filterwarnings("ignore")  # of nbgrader and what it imports
def test_nbgraders_own_command_refuses_a_leak_too(generated: Assignment) -> None:
    """the last step of generate_assignment raises before anything is written"""
    import nbformat
    from traitlets.config import Config

    from autograder.model.errors import UsageError
    from autograder.nbgrader_bridge.preprocessors import RefuseLeaks

    step = RefuseLeaks(config=Config(CourseDirectory={"root": str(generated.course.root)}))
    resources = {"nbgrader": {"assignment": generated.name}}
    good = nbformat.from_dict({"cells": list(generated.released)})
    bad = nbformat.from_dict({"cells": [*generated.released, {**generated.released[0], "source": LINES[0]}]})

    assert step.preprocess(good, resources)[0] is good
    with pytest.raises(UsageError, match="text of solutions/forget_gate"):
        step.preprocess(bad, resources)


@pytest.mark.parametrize(
    ("reference", "reason"),
    [
        ("../../images/absent.png", "is missing"),
        ("../../../../../etc/passwd.png", "is missing"),
        ("notes.txt", "of no kind that can be embedded"),
    ],
)
def test_a_picture_that_cannot_be_embedded_is_named(tmp_path: Path, reference: str, reason: str) -> None:
    """missing, outside of the course, or no picture"""
    from autograder.model import pictures
    from autograder.model.errors import UsageError

    with pytest.raises(UsageError, match=reason):
        pictures.embed(f"![alt]({reference})", tmp_path / "assignments" / "x", tmp_path)
