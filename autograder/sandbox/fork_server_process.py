"""The fork server: a clean interpreter that has loaded NumPy and forks one worker a submission.

It is started by exec with an empty environment, and has never seen a check or an answer. Judges talk to it
over sockets, one each. Other flavours (IPython, pyplot) are forked from it when they are first asked for, so
that a class that needs none of them does not pay for them.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import time
from dataclasses import dataclass, field
from typing import Any

from autograder.sandbox import flavours, layers, temporary_folder, worker, worker_start

WATCH_SECONDS = 0.2
GONE_SECONDS = 0.25  # for a worker that hung up to end by itself
END_SECONDS = 8  # to clean up; the grader waits a little longer
MOST_ENTRIES = 5000


@dataclass
class Server:
    """One fork server process: `sources` are where requests come from, `judges` where replies go."""

    box: layers.Sandbox
    judges: list[socket.socket]
    sources: list[socket.socket]
    flavour: str = "plain"
    branches: dict[str, socket.socket] = field(default_factory=dict)
    branch_pids: dict[str, int] = field(default_factory=dict)
    workers: dict[int, tuple[str, int]] = field(default_factory=dict)  # pid: scratch folder, judge
    full: set[int] = field(default_factory=set)  # workers that filled their scratch folder and were killed
    forks: int = 0
    shell: worker.Shell | None = None
    own: str = ""  # a folder for what libraries want to write when they are loaded

    def serve(self) -> None:
        """Until every judge has hung up; then nothing of ours is left."""
        while self.sources:
            watch = WATCH_SECONDS if self.workers and not self.box.namespaces else None
            branches = {branch: flavour for flavour, branch in self.branches.items()}
            ready, _, _ = select.select([*self.sources, *branches], [], [], watch)
            if watch:
                self._watch_scratch()
            for source in ready:
                if source in branches:
                    self._ended(branches[source])
                else:
                    self._read(source)
        for pid in list(self.workers):
            self._end(pid)
        if self.flavour == flavours.FIRST:
            layers.old_pid_namespace(self.box)
            mine = [self.own] if self.box.namespaces else [self.own, self.box.scratch]
            temporary_folder.remove(*mine).wait(END_SECONDS)

    def _watch_scratch(self) -> None:
        """Where a worker's folder is no file system of its own, small files may fill the disk: end it."""
        for pid, (scratch, _) in self.workers.items():
            if _over(scratch, self.box.file_size):
                self.full.add(pid)
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)

    def _read(self, source: socket.socket) -> None:
        try:
            data = source.recv(4096)
        except OSError:
            data = b""
        if not data:
            self.sources.remove(source)
            source.close()
            return
        request = json.loads(data)
        request.setdefault("judge", self.judges.index(source) if source in self.judges else 0)
        self._dispatch(request)

    def _dispatch(self, request: dict[str, Any]) -> None:
        judge = self.judges[request["judge"]]
        if request["do"] == "clean":
            for branch in self.branches.values():
                with contextlib.suppress(OSError):  # it ended, and its workers with it
                    branch.send(json.dumps(request).encode())
            for pid in [pid for pid, (_, owner) in self.workers.items() if owner == request["judge"]]:
                self._end(pid)
            if self.flavour == flavours.FIRST:
                _reply(judge, request, {})
        elif request["flavour"] != self.flavour:
            self._pass_on(request)
        elif request["do"] == "fork":
            self._fork(judge, request)
        else:
            patience = GONE_SECONDS if request["gone"] else 0.0
            _reply(judge, request, self._end(request["pid"], patience=patience))

    def _pass_on(self, request: dict[str, Any]) -> None:
        """To the fork server of another flavour; one that has ended is started again."""
        try:
            self._branch(request["flavour"]).send(json.dumps(request).encode())
        except OSError:
            self._ended(request["flavour"])  # who asked hears of it, and asks again

    def _ended(self, flavour: str) -> None:
        """The fork server of a flavour is gone, its workers too: judges that wait for its word ask again."""
        self.branches.pop(flavour).close()
        with contextlib.suppress(ChildProcessError):
            os.waitpid(self.branch_pids.pop(flavour), 0)
        for judge in self.judges:
            with contextlib.suppress(OSError):  # nobody is there, or nobody reads
                judge.send(json.dumps({"ended": flavour}).encode(), socket.MSG_DONTWAIT)

    def _branch(self, flavour: str) -> socket.socket:
        """The fork server of another flavour, started when it is first needed."""
        if flavour not in self.branches:
            ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            layers.old_pid_namespace(self.box)
            self.branch_pids[flavour] = os.fork()
            if self.branch_pids[flavour] == 0:
                ours.close()
                branch = Server(self.box, self.judges, [theirs], flavour)
                try:
                    branch.load()
                    branch.serve()
                finally:
                    os._exit(0)
            theirs.close()
            self.branches[flavour] = ours
        return self.branches[flavour]

    def load(self) -> None:
        """Import what this flavour offers: forks then share the memory."""
        self.shell = flavours.load(self.flavour)

    def _fork(self, judge: socket.socket, request: dict[str, Any]) -> None:
        try:
            self._fork_worker(judge, request)
        except OSError as error:  # no process, no file: the machine's
            _reply(judge, request, {"failed": error.errno})

    def _fork_worker(self, judge: socket.socket, request: dict[str, Any]) -> None:
        assert self.shell is not None
        ours, theirs = socket.socketpair()
        self.forks += 1
        scratch = layers.scratch_folder(self.box, self.forks)
        layers.new_pid_namespace(self.box)
        pid = os.fork()
        if pid == 0:
            worker_start.become_worker(self.box, scratch, theirs, self.shell)
        theirs.close()
        self.workers[pid] = (scratch, request["judge"])
        _reply(judge, request, {"pid": pid}, ours.fileno())
        ours.close()

    def _end(self, pid: int, patience: float = 0.0) -> dict[str, Any]:
        """Reap a worker, killed if it is still there: how it ended (-1: by us), and its seconds of CPU."""
        if pid not in self.workers:
            return {"status": None, "cpu": 0.0}
        scratch, _ = self.workers.pop(pid)
        full = pid in self.full
        self.full.discard(pid)
        until = time.monotonic() + patience
        done, status, usage = os.wait4(pid, os.WNOHANG)
        while not done and time.monotonic() < until:  # it hung up: it is on its way out
            time.sleep(0.001)
            done, status, usage = os.wait4(pid, os.WNOHANG)
        if not done:
            os.kill(pid, signal.SIGKILL)
            _, status, usage = os.wait4(pid, 0)
            if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
                status = -1
        if not self.box.namespaces:
            temporary_folder.remove(scratch)
        return {"status": status, "cpu": usage.ru_utime + usage.ru_stime, "full": full}


def _over(folder: str, limit: int) -> bool:
    """Is there more below a folder than may be, in bytes or in entries? It may change while we look."""
    total, entries, folders = 0, 0, [folder]
    while folders:
        with contextlib.suppress(OSError), os.scandir(folders.pop()) as entries_here:
            for entry in entries_here:
                entries += 1
                total += entry.stat(follow_symlinks=False).st_blocks * 512
                if entry.is_dir(follow_symlinks=False):
                    folders.append(entry.path)
                if total > limit or entries > MOST_ENTRIES:
                    return True
    return False


def _reply(judge: socket.socket, request: dict[str, Any], reply: dict[str, Any], *descriptors: int) -> None:
    data = json.dumps({**reply, "number": request["number"]}).encode()
    with contextlib.suppress(OSError):  # the judge is gone; its workers go with the client
        socket.send_fds(judge, [data], descriptors) if descriptors else judge.send(data)
