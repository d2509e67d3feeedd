"""nbgrader's own steps around running a notebook, with the stored cells in the place of its gradebook."""

from __future__ import annotations

import json
from typing import Any

import nbformat
from nbconvert.exporters.exporter import ResourcesDict
from nbgrader.converters import Autograde
from nbgrader.preprocessors import (
    AssignLatePenalties,
    CheckCellMetadata,
    Execute,
    NbGraderPreprocessor,
    OverwriteCells,
    OverwriteKernelspec,
    SaveAutoGrades,
)
from traitlets.config.loader import LazyConfigValue
from traitlets.utils.importstring import import_item

from autograder.assert_cells.course import AssertCourse
from autograder.assert_cells.stored import StoredNotebook

# nbgrader and nbconvert carry no types: what derives from them derives from Any.
# mypy: disable-error-code="misc"
OURS = (Execute, SaveAutoGrades, AssignLatePenalties)  # done by the worker, and for a whole class at once


class PutBack(OverwriteCells):
    """nbgrader's rule, word for word; only where the stored cells come from is another place."""

    def preprocess(self, nb: Any, resources: Any) -> Any:
        self.gradebook = resources["stored"]
        self.notebook_id = resources["nbgrader"]["notebook"]
        self.assignment_id = resources["nbgrader"]["assignment"]
        nb, resources = super(OverwriteCells, self).preprocess(nb, resources)
        if self.add_missing_cells:
            nb, resources = self.add_missing_grade_cells(nb, resources)
            nb, resources = self.add_missing_task_cells(nb, resources)
        return nb, resources


class PutBackKernel(NbGraderPreprocessor):
    """The kernel of the source notebook."""

    def preprocess(self, nb: Any, resources: Any) -> Any:
        if resources["stored"].kernelspec:
            nb.metadata["kernelspec"] = nbformat.from_dict(dict(resources["stored"].kernelspec))
        return nb, resources


class CheckOnce(CheckCellMetadata):
    """The same check; what the students of a class have in common is looked at once."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._sound: set[str] = set()

    def preprocess(self, nb: Any, resources: Any) -> Any:
        marks = [(cell.cell_type, cell.metadata.get("nbgrader")) for cell in nb.cells]
        key = json.dumps(marks, sort_keys=True)
        if key not in self._sound:
            nb, resources = super().preprocess(nb, resources)
            self._sound.add(key)
        return nb, resources


REPLACED = {
    OverwriteCells: PutBack,
    OverwriteKernelspec: PutBackKernel,
    CheckCellMetadata: CheckOnce,
}


class Steps:
    """The steps that this course configures, before and after its cells have run."""

    def __init__(self, course: AssertCourse) -> None:
        self._course = course
        configured = course.config.get("Autograde", {})
        self._before = self._made(configured, "sanitize_preprocessors")
        self._after = self._made(configured, "autograde_preprocessors")

    def before(self, nb: Any, stored: StoredNotebook, student: str, assignment: str) -> Any:
        """The notebook as it is to be run. Raises whatever nbgrader's steps raise."""
        return self._through(self._before, nb, stored, student, assignment)

    def after(self, nb: Any, stored: StoredNotebook, student: str, assignment: str) -> Any:
        """The notebook that formgrader shows."""
        return self._through(self._after, nb, stored, student, assignment)

    def _made(self, configured: Any, name: str) -> list[Any]:
        default = getattr(Autograde, name).default()
        setting = configured.get(name, default)
        listed = setting.get_value(default) if isinstance(setting, LazyConfigValue) else setting
        kinds = [import_item(item) if isinstance(item, str) else item for item in listed]
        kinds = [REPLACED.get(kind, kind) for kind in kinds if not issubclass(kind, OURS)]
        return [kind(config=self._course.config) for kind in kinds]

    def _through(
        self, steps: list[Any], nb: Any, stored: StoredNotebook, student: str, assignment: str
    ) -> Any:
        resources = ResourcesDict()
        resources["stored"] = stored
        resources["metadata"] = {"name": stored.name}
        resources["nbgrader"] = {
            "notebook": stored.name,
            "assignment": assignment,
            "student": student,
            "db_url": self._course.gradebook_url,
        }
        for step in steps:
            nb, resources = step(nb, resources)
        return nb
