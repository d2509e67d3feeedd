"""The proof that a course keeps: `proof.json` says which known mistake loses which check, of which files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from autograder.model.assignment import Assignment
from autograder.model.errors import UsageError
from autograder.model.files import write_atomic
from autograder.verify.proof import Proof
from autograder.verify.proof_cases import MISTAKE

Losses = dict[str, dict[str, list[str]]]


def path_of(assignment: Assignment) -> Path:
    """Beside the reference and the checks."""
    return assignment.course.private(assignment.name) / "proof.json"


def update(assignment: Assignment, proof: Proof) -> Path:
    """Keep this proof."""
    path = path_of(assignment)
    kept = {"version": 1, "of": assignment.digest, "mistakes": _losses(proof)}
    write_atomic(path, json.dumps(kept, indent=1, ensure_ascii=False) + "\n")
    return path


def differences(assignment: Assignment, proof: Proof) -> Iterator[str]:
    """Where this proof shows something else than the kept one, if one is kept. Raises UsageError."""
    kept, now = _read(assignment).get("mistakes", {}), _losses(proof)
    for exercise in kept if proof.seen else ():
        for name in kept[exercise].keys() | now.get(exercise, {}).keys():
            before, after = (losses.get(exercise, {}).get(name) for losses in (kept, now))
            if before != after:
                said, shown = (", ".join(losses or ["nothing"]) for losses in (before, after))
                yield (
                    f"{exercise}: {name!r} loses {shown}, and proof.json says {said}: "
                    f"if that is meant, autograder verify {assignment.name} --update"
                )


def is_stale(assignment: Assignment) -> bool:
    """Is a proof kept, and is it of other files than those that are there now? Raises UsageError."""
    kept = _read(assignment)
    return bool(kept) and kept.get("of") != assignment.digest


def _losses(proof: Proof) -> Losses:
    found: Losses = {}
    for seen in proof.of(MISTAKE):
        found.setdefault(seen.case.exercise, {})[seen.case.name] = sorted(seen.lost)
    return found


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
