"""A cluster's worker in this process: what it says of itself, and by which rules it judges."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import chdir

import pytest

from autograder.batch import cluster_codec, cluster_worker, discovery
from autograder.batch.cluster_codec import Task
from autograder.batch.discovery import Entry
from autograder.model.course import KIT, find_course
from autograder.nbgrader_bridge.assignments import load
from autograder.nbgrader_bridge.submission_factory import MadeSubmission

NAME = "forget_gate"


@pytest.fixture(scope="module", autouse=True)
def station() -> Iterator[None]:
    """In the course; what stays open between chunks is closed at the end."""
    with chdir(KIT):
        yield
    for name, opened in list(cluster_worker._stations.items()):
        cluster_worker._forget(name, opened)


def test_an_assignment_that_is_not_here_is_refused() -> None:
    """With the sentence that the person at the scheduler reads."""
    for reply in (
        cluster_worker.look("no_such", "required"),
        cluster_worker.judge("no_such", "required", "", b""),
    ):
        header, _ = cluster_codec.unpack(reply)
        assert "no assignment 'no_such'" in header["refused"]


def test_by_other_rules_nothing_is_judged() -> None:
    """The reply is which rules are in force here."""
    here, _ = cluster_codec.unpack(cluster_worker.look(NAME, "best-effort"))
    other, _ = cluster_codec.unpack(cluster_worker.judge(NAME, "best-effort", "other rules", b""))

    assert here == other
    assert set(here) == {"decisive"}


def test_a_chunk_is_judged_by_one_worker_that_stays_open() -> None:
    """Who handed in the same is judged once, and everybody has a result."""
    work = load(NAME, find_course())
    same = (Entry("ada", "k1"), Entry("bo", "k2"))
    tasks = cluster_codec.pack_tasks(
        [Task(same, MadeSubmission(work).stub()), Task((Entry("cy", "k3"),), b"{")]
    )
    opened = cluster_worker._station(NAME, "best-effort")
    rules = discovery.decides(work, opened.level)
    results = cluster_codec.unpack_results(
        cluster_worker.judge(NAME, "best-effort", rules, tasks), dict.fromkeys(("ada", "bo", "cy"))
    )

    assert [(done.student, done.result.score) for done in results] == [
        ("ada", 0.0),
        ("bo", 0.0),
        ("cy", None),
    ]
    assert cluster_worker._station(NAME, "best-effort") is opened
