"""Item analysis: how hard each exercise and check is, how well it tells students apart, where points go.

Sources: L. Crocker and J. Algina, Introduction to Classical and Modern Test Theory (1986), chapter 14, for
difficulty and item discrimination; S. Henrysson, "Correction of item-total correlations in item analysis",
Psychometrika 28 (1963), for leaving the item out of the total that it is compared with.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from autograder.model.result import Verdict
from autograder.report.class_data import CODES, MISSING, ClassData

LOW = 0.1  # discrimination below this deserves a look, unless nearly all or nearly none pass


@dataclass(frozen=True)
class ItemStats:
    """One exercise or check. Shares are of the students who have a score; None where it can't be said.

    passed: share with all its points. difficulty: mean share of its points earned (the p value: 1 is easy).
    discrimination: r of the item with the points of the rest. lost: points lost by the whole class.
    counts: students by verdict; empty for an exercise.
    """

    name: str
    description: str
    points: float
    passed: float | None
    difficulty: float | None
    discrimination: float | None
    lost: float
    counts: Mapping[Verdict, int]

    @property
    def is_strange(self) -> bool:
        """Do weak students do as well as strong ones, where it is not because nearly all or none pass?"""
        low = self.discrimination is not None and self.discrimination < LOW
        return low and self.passed is not None and 0.05 < self.passed < 0.95


@dataclass(frozen=True)
class ExerciseStats:
    """An exercise and its checks."""

    item: ItemStats
    checks: tuple[ItemStats, ...]


def analyse(data: ClassData) -> list[ExerciseStats]:
    """In the assignment's order."""
    held = (data.verdicts == CODES[Verdict.PASS]).astype(float)
    share = _points_of_columns(data)
    total = (held * share).sum(axis=1)
    lost = _lost_by_column(data, held)
    stats = []
    for place, (name, points) in enumerate(data.points.items()):
        earned = data.earned[:, place]
        rest = data.earned.sum(axis=1) - earned
        checks = tuple(
            ItemStats(
                name=column.name,
                description=column.description,
                points=float(share[column.index]),
                passed=mean(held[:, column.index]),
                difficulty=mean(held[:, column.index]),
                discrimination=correlation(
                    held[:, column.index], total - held[:, column.index] * share[column.index]
                ),
                lost=float(lost[:, column.index].sum()),
                counts=_counts(data.verdicts[:, column.index]),
            )
            for column in data.columns.values()
            if column.exercise == name
        )
        item = ItemStats(
            name=name,
            description="",
            points=points,
            passed=mean((earned >= points).astype(float)),
            difficulty=mean(earned / points) if points else None,
            discrimination=correlation(earned, rest),
            lost=float((points - earned).sum()),
            counts={},
        )
        stats.append(ExerciseStats(item, checks))
    return stats


def mean(values: np.ndarray) -> float | None:
    """None for nobody."""
    return float(values.mean()) if len(values) else None


def correlation(item: np.ndarray, rest: np.ndarray) -> float | None:
    """Item-rest correlation (for a check, held or not: the corrected point-biserial).

    r = sum((x - mean x)(y - mean y)) / sqrt(sum((x - mean x)^2) sum((y - mean y)^2)), x the item and y the
    points of all other items (Henrysson 1963). None when all students did alike in one of the two.
    """
    if len(item) < 3:
        return None
    x, y = item - item.mean(), rest - rest.mean()
    scale = float(np.sqrt((x @ x) * (y @ y)))
    return float(x @ y) / scale if scale > 1e-9 else None


def _points_of_columns(data: ClassData) -> np.ndarray:
    """What each check is worth: its share of the weights of its exercise, in points."""
    weights: dict[str, float] = {}
    for column in data.columns.values():
        weights[column.exercise] = weights.get(column.exercise, 0.0) + column.weight
    return np.array(
        [
            column.weight / weights[column.exercise] * data.points[column.exercise]
            for column in data.columns.values()
        ]
    )


def _lost_by_column(data: ClassData, held: np.ndarray) -> np.ndarray:
    """What a student really lost in an exercise, spread over the checks that did not hold, by weight."""
    share = _points_of_columns(data)
    lost = np.zeros(held.shape)
    for place, (name, points) in enumerate(data.points.items()):
        columns = [column.index for column in data.columns.values() if column.exercise == name]
        missed = (1.0 - held[:, columns]) * share[columns]
        whole = missed.sum(axis=1, keepdims=True)
        spread = np.divide(missed, whole, out=np.zeros_like(missed), where=whole > 0)
        lost[:, columns] = spread * (points - data.earned[:, [place]])
    return lost


def _counts(verdicts: np.ndarray) -> dict[Verdict, int]:
    counts = {verdict: int((verdicts == code).sum()) for verdict, code in CODES.items()}
    return counts | {Verdict.BLANK: counts[Verdict.BLANK] + int((verdicts == MISSING).sum())}
