"""The notebook as the programs save it that students use: each way of saving is worth all points."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from autograder.grading.engine import Engine
from autograder.model import assignment
from autograder.nbgrader_bridge import assignments
from autograder.model.course import find_course
from autograder.verify import golden

WORK = assignments.load("forget_gate", find_course())
Notebook = dict[str, Any]

STREAM = {"name": "stdout", "output_type": "stream", "text": ["linear: right for one sample\n"]}
FIGURE = {
    "data": {"text/html": ['<img alt="bars" src="data:image/png;base64,AA==">'], "text/plain": ["<HTML>"]},
    "metadata": {},
    "output_type": "display_data",
}
WIDGET = {
    "data": {
        "application/vnd.jupyter.widget-view+json": {
            "model_id": "a1",
            "version_major": 2,
            "version_minor": 0,
        },
        "text/plain": ["VBox(children=(Box(children=(SelectionSlider(description='bias b_f'))))"],
    },
    "metadata": {},
    "output_type": "display_data",
}
PLAYED = {  # cells that invite students to change them
    "reading": 'lesson.read("Tom was happy but the ghost cried.")',
    "one_weight": "W_new = W_f.copy()\nW_new[3, 1] = 0\nlesson.try_weights(W_new)",
    "experiments": "forget_gate(np.zeros(3), np.zeros(4), c_prev, W_f, np.array([0.0, 1000.0, 0.0]))",
}


def filled() -> Notebook:
    """The right answers, played with and run: outputs below the cells, sources as lists of lines."""
    [case] = [case for case in golden.cases(WORK) if case.name == "right"]
    notebook: Notebook = json.loads(case.data)
    for count, cell in enumerate(notebook["cells"], start=1):
        source = PLAYED.get(cell["id"], "".join(cell["source"]))
        cell["source"] = source.splitlines(keepends=True)
        if cell["cell_type"] == "code":
            cell["execution_count"] = count
            cell["outputs"] = [STREAM] if cell["id"].startswith("check_") else []
            if cell["id"].endswith("_plot") or cell["id"] in PLAYED:
                cell["outputs"] = [FIGURE, WIDGET]
    return notebook


def jupyterlab(notebook: Notebook) -> Notebook:
    """JupyterLab 4: language info in full, times of execution, and the state of the sliders."""
    notebook["metadata"] = {**KERNEL, "widgets": WIDGET_STATE}
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            at = {"shell.execute_reply": "2026-11-24T10:00:01Z", "iopub.status.busy": "2026-11-24T10:00:00Z"}
            cell["metadata"] = {**cell["metadata"], "execution": at, "trusted": True}
    return notebook


def notebook_7(notebook: Notebook) -> Notebook:
    """Notebook 7: its property inspector leaves a slide type, folded and scrolled outputs are noted."""
    notebook["metadata"] = KERNEL
    for cell in notebook["cells"]:
        cell["metadata"] = {**cell["metadata"], "slideshow": {"slide_type": ""}}
        if cell["cell_type"] == "code":
            cell["metadata"] |= {"scrolled": True, "jupyter": {"outputs_hidden": True, "source_hidden": True}}
    return notebook


def vs_code(notebook: Notebook) -> Notebook:
    """VS Code: a kernel named after a folder, its language in each cell, new cells with ids of its own."""
    kernel = {"display_name": ".venv (3.12.1)", "language": "python", "name": "python3"}
    notebook["metadata"] = {"kernelspec": kernel, "language_info": KERNEL["language_info"]}
    own = {"cell_type": "code", "execution_count": 1, "id": "3f1c9a2e", "metadata": {}, "outputs": []}
    notebook["cells"].insert(20, {**own, "source": ["linear(concat, W_f, b_f)"]})
    for cell in notebook["cells"]:
        cell["metadata"] = {**cell["metadata"], "vscode": {"languageId": "python"}}
    return notebook


def colab(notebook: Notebook) -> Notebook:
    """Colab: nbformat 4.0, ids moved into the metadata, figures' sizes noted, attachments gone."""
    notebook |= {"nbformat_minor": 0}
    notebook["metadata"] = {
        "colab": {"provenance": [], "toc_visible": True},
        "kernelspec": {"name": "python3", "display_name": "Python 3"},
        "language_info": {"name": "python"},
        "widgets": WIDGET_STATE,
    }
    for cell in notebook["cells"]:
        cell["metadata"] = {**cell["metadata"], "id": cell.pop("id")}
        cell.pop("attachments", None)
        if cell["cell_type"] == "code":
            cell["metadata"] |= {"colab": {"base_uri": "https://localhost:8080/", "height": 17}}
            cell["metadata"]["outputId"] = "d41d8cd9-8f00-b204-e980-0998ecf8427e"
    return notebook


KERNEL = {
    "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
    "language_info": {
        "codemirror_mode": {"name": "ipython", "version": 3},
        "file_extension": ".py",
        "mimetype": "text/x-python",
        "name": "python",
        "nbconvert_exporter": "python",
        "pygments_lexer": "ipython3",
        "version": "3.12.1",
    },
}
WIDGET_STATE = {
    "application/vnd.jupyter.widget-state+json": {"state": {}, "version_major": 2, "version_minor": 0}
}
SAVED: tuple[Callable[[Notebook], Notebook], ...] = (jupyterlab, notebook_7, vs_code, colab)


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """One for all."""
    with Engine(WORK) as engine:
        yield engine


@pytest.mark.parametrize("save", SAVED, ids=lambda save: save.__name__)
def test_a_right_notebook_is_right_however_it_is_saved(
    save: Callable[[Notebook], Notebook], engine: Engine
) -> None:
    """All points, nothing repaired; cells that were played with neither cost nor draw anything."""
    graded = engine.grade(json.dumps(save(filled()), indent=1).encode(), "ada")

    assert (graded.result.score, graded.result.repairs) == (WORK.automatic_points, ())
    outputs = [output for cell in graded.cells for output in cell.outputs]
    assert [output for output in outputs if output["output_type"] == "error"] == []


@pytest.mark.parametrize("save", SAVED, ids=lambda save: save.__name__)
def test_a_wrong_answer_is_explained_however_it_is_saved(
    save: Callable[[Notebook], Notebook], engine: Engine
) -> None:
    """The same points and words as in the file that was never opened elsewhere."""
    notebook = filled()
    [cell] = [cell for cell in notebook["cells"] if cell["id"] == "linear"]
    cell["source"] = ["def linear(concat, W_f, b_f):\n", "    return concat @ W_f"]
    wrong = json.dumps(notebook).encode()
    plain = engine.grade(wrong, "ada").result.exercises[1]
    found = engine.grade(json.dumps(save(json.loads(wrong))).encode(), "ada").result.exercises[1]

    assert found == plain
    assert 0 < plain.score < plain.max_score
