"""What crosses between the machines of a cluster: bytes, a JSON header and what it speaks of."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.batch.discovery import Entry
from autograder.batch.judge import Done
from autograder.model.result import Result
from autograder.nbgrader_bridge.gradebook import GradedRow
from autograder.nbgrader_bridge.timestamp import timestamp

_WIDTH = 8  # bytes of the header's length


@dataclass(frozen=True)
class Task:
    """Identical submissions: who handed them in, and the file's bytes, if it can be read."""

    group: tuple[Entry, ...]
    data: bytes


def pack(header: Any, blobs: Sequence[bytes] = ()) -> bytes:
    """A header that JSON can say, and bytes beside it."""
    text = json.dumps([header, [len(blob) for blob in blobs]]).encode("ascii")
    return b"".join((len(text).to_bytes(_WIDTH, "little"), text, *blobs))


def unpack(data: bytes) -> tuple[Any, list[bytes]]:
    """What `pack` packed."""
    start = _WIDTH + int.from_bytes(data[:_WIDTH], "little")
    header, sizes = json.loads(data[_WIDTH:start])
    blobs = []
    for size in sizes:
        blobs.append(data[start : start + size])
        start += size
    return header, blobs


def pack_tasks(tasks: Sequence[Task]) -> bytes:
    """Submissions on their way to a worker machine: no path of ours goes along."""
    header = [
        {
            "students": [[entry.student, entry.key] for entry in task.group],
            "repairs": task.group[0].repairs,
            "reason": task.group[0].reason,
            "findings": task.group[0].findings,
        }
        for task in tasks
    ]
    return pack(header, [task.data for task in tasks])


def unpack_tasks(data: bytes) -> list[Task]:
    """The same submissions there."""
    header, blobs = unpack(data)
    tasks = []
    for item, blob in zip(header, blobs, strict=True):
        repairs, reason = tuple(item["repairs"]), item["reason"]
        findings = tuple(item["findings"])
        entries = (Entry(student, key, "", repairs, reason, findings) for student, key in item["students"])
        tasks.append(Task(tuple(entries), blob))
    return tasks


def pack_results(results: Iterable[Done]) -> bytes:
    """Results on their way back."""
    header, blobs = [], []
    for done in results:
        header.append(
            {
                "student": done.student,
                "key": done.key,
                "result": done.result.to_json(),
                "scores": done.row.scores,
                "unanswered": sorted(done.row.unanswered),
                "notebook": done.notebook is not None,
            }
        )
        blobs += [done.notebook or b"", done.page.encode("utf-8", "surrogatepass")]
    return pack(header, blobs)


def unpack_results(data: bytes, folders: dict[str, Path | None]) -> list[Done]:
    """Results as judges here would have given them; when they were handed in is read in `folders`."""
    header, blobs = unpack(data)
    results = []
    for number, item in enumerate(header):
        student = item["student"]
        folder = folders[student]
        row = GradedRow(
            student,
            timestamp(folder) if folder is not None else None,
            item["scores"],
            frozenset(item["unanswered"]),
        )
        notebook = blobs[2 * number] if item["notebook"] else None
        page = blobs[2 * number + 1].decode("utf-8", "surrogatepass")
        results.append(Done(student, item["key"], Result.from_json(item["result"]), row, notebook, page))
    return results
