"""The proof that a course keeps: `proof.json` says of which files it is, and what each mistake loses.

It is the same on every machine and with every version of the kit: a proof rests on the answers, the checks
and the code of the notebook, not on its text.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from autograder.model.assignment import Assignment
from autograder.model.cells import nbgrader, tags, text
from autograder.model.errors import UsageError
from autograder.model.files import write_atomic
from autograder.model.private_code import with_imported
from autograder.verify.answer_files import KINDS
from autograder.verify.proof import Proof
from autograder.verify.proof_cases import MISTAKE

VERSION = 2
Losses = dict[str, dict[str, list[str]]]


def path_of(assignment: Assignment) -> Path:
    """Beside the reference and the checks."""
    return assignment.course.private(assignment.name) / "proof.json"


def keep(assignment: Assignment, proof: Proof) -> Path:
    """Keep this proof, unless the same one is kept."""
    path = path_of(assignment)
    kept = {"version": VERSION, "of": rests_on(assignment), "mistakes": _losses(proof)}
    made = json.dumps(kept, indent=1, ensure_ascii=False) + "\n"
    if not path.is_file() or path.read_text("utf-8") != made:
        write_atomic(path, made)
    return path


def differences(assignment: Assignment, proof: Proof) -> Iterator[str]:
    """Where this proof shows something else than the kept one, if one is kept. Raises UsageError."""
    kept, now = _read(assignment).get("mistakes", {}), _losses(proof)
    for exercise in kept if proof.seen else ():
        for name in kept[exercise].keys() & now.get(exercise, {}).keys():
            before, after = kept[exercise][name], now[exercise][name]
            if before != after:
                before_words, shown = (", ".join(losses or ["nothing"]) for losses in (before, after))
                yield (
                    f"{exercise}: {name!r} loses {shown}, and proof.json says {before_words}: "
                    f"if that is meant, autograder verify {assignment.name} --update"
                )


def lacking(assignment: Assignment) -> str:
    """Why no kept proof is valid, and what to do, in one line; empty: one is. Raises UsageError."""
    kept = _read(assignment).get("of")
    now = rests_on(assignment)
    if kept == now:
        return ""
    mend = f"autograder verify {assignment.name}"
    if not isinstance(kept, dict):
        return f"its checks are not proved yet: {mend}"
    changed = sorted(name for name in kept.keys() | now.keys() if kept.get(name) != now.get(name))
    more = f" and {len(changed) - 1} more" if len(changed) > 1 else ""
    return f"{changed[0]}{more} changed since its checks were proved: {mend}"


def rests_on(assignment: Assignment) -> dict[str, str]:
    """The files that a proof rests on, and a fingerprint of what counts in each."""
    course = assignment.course
    home = course.private(assignment.name)
    code = [*home.glob("*.py"), *assignment.included]
    answers = [path for kind in KINDS for path in home.glob(f"{kind}/*.py")]
    more = [path for path in with_imported(code, course.root) if path.name != "__init__.py"]
    texts = {path.resolve(): path.read_text("utf-8") for path in (*code, *more, *answers)}
    texts[assignment.source.resolve()] = _code(assignment.source)
    named = {path.relative_to(course.root.resolve()).as_posix(): text for path, text in texts.items()}
    return {name: _fingerprint(named[name]) for name in sorted(named)}


def _code(notebook: Path) -> str:
    """Cells of code with their roles, as the author wrote them: no outputs, and before files are put in."""
    cells = json.loads(notebook.read_text("utf-8"))["cells"]
    code = [(text(cell), nbgrader(cell), tags(cell)) for cell in cells if cell["cell_type"] == "code"]
    return json.dumps(code, sort_keys=True)


def _fingerprint(source: str) -> str:
    return hashlib.blake2b(source.encode("utf-8"), digest_size=8).hexdigest()


def _losses(proof: Proof) -> Losses:
    losses: Losses = {}
    for seen in proof.of(MISTAKE):
        losses.setdefault(seen.case.exercise, {})[seen.case.name] = sorted(seen.lost)
    return losses


def _read(assignment: Assignment) -> dict[str, Any]:
    path = path_of(assignment)
    if not path.is_file():
        return {}
    try:
        kept: dict[str, Any] = json.loads(path.read_text("utf-8"))
        if not isinstance(kept, dict) or not isinstance(kept.get("mistakes"), dict):
            raise ValueError("no mistakes in it")
    except ValueError as error:
        raise UsageError(
            f"{path}: not a kept proof ({error}): autograder verify {assignment.name} --update"
        ) from error
    return kept
