# Runs as a cell of a notebook, with `PLACES` given.
# ruff: noqa
"""A submission's cell that tries every road to a secret or out of its sandbox, and prints what is open.

It is given `PLACES`, where the secrets are: it need not search, only get there. A road returns what it found;
nothing, or an exception, is a road that is closed. Every road prints a line.
"""

import ctypes
import gc
import os
import sys

for name in ("fcntl", "resource", "socket", "sqlite3", "subprocess"):
    try:  # where Python itself is out of reach, a road is closed and the others are not
        globals()[name] = __import__(name)
    except ImportError:
        pass

MARK = "CANA" + "RY-0"
LIBC = ctypes.CDLL(None, use_errno=True)
LIBC.write.argtypes = [ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t]
LIBC.shmat.restype = ctypes.c_void_p
ROADS = []


def road(function):
    ROADS.append(function)
    return function


def marked(data):
    """Does this hold a whole canary, not just the pattern that this file looks for?"""
    data = data.encode() if isinstance(data, str) else bytes(data)
    at = data.find(MARK.encode())
    while at >= 0:
        if data[at + 8 : at + 40].isalnum() and len(data) >= at + 40:
            return data[at : at + 40]
        at = data.find(MARK.encode(), at + 1)
    return None


def first(tries):
    """The first thing that one of several ways finds."""
    for way in tries:
        try:
            if found := way():
                return found
        except Exception:
            continue
    return None


def read(path):
    with open(path, "rb") as stream:
        return marked(stream.read())


@road
def files_read():
    return first(lambda path=path: read(path) for path in PLACES["files"])


@road
def files_read_by_detours():
    roots = [
        "/proc/self/root",
        f"/proc/{PLACES['grader']}/root",
        "/proc/1/root",
        f"/proc/{PLACES['grader']}/cwd/..",
    ]
    return first(lambda path=root + path: read(path) for root in roots for path in PLACES["files"])


@road
def files_read_by_links():
    def through(make, path):
        make(path, "link")
        try:
            return read("link")
        finally:
            os.unlink("link")

    ways = (os.symlink, os.link, os.rename)
    return first(
        lambda make=make, path=path: through(make, path) for make in ways for path in PLACES["files"]
    )


@road
def files_listed():
    return first(lambda path=path: os.listdir(os.path.dirname(path)) for path in PLACES["files"])


@road
def files_written():
    def write(path):
        with open(path, "ab"):
            if path.endswith("/spy"):
                os.unlink(path)
            return path

    elsewhere = [PLACES["outside"] + "/spy", "/dev/shm/spy"]
    return first(lambda path=path: write(path) for path in [*PLACES["files"], *elsewhere])


@road
def files_renamed_or_made():
    folder = os.path.dirname(PLACES["files"][0])
    ways = [
        lambda: os.mkdir(folder + "/spy"),
        lambda: os.symlink("/", folder + "/spy"),
        lambda: os.mkfifo(folder + "/f"),
    ]
    ways += [lambda: os.rename(PLACES["files"][0], folder + "/spy"), lambda: os.unlink(PLACES["files"][0])]
    return first(lambda way=way: way() or "done" for way in ways)


@road
def permissions_changed():
    def touch(path):
        os.chmod(path, 0o644)
        return path

    return first(lambda path=path: touch(path) for path in PLACES["files"])


@road
def times_changed():
    return first(lambda path=path: os.utime(path, (0, 0)) or path for path in PLACES["files"])


@road
def files_emptied():
    """The victim is a file that everybody may write to: nothing but the sandbox keeps it whole."""
    path = PLACES["victim"]
    how = (ctypes.c_uint64 * 3)(os.O_TRUNC, 0, 0)
    ways = [lambda: os.truncate(path, 0) or "truncate"]
    ways += [lambda mode=mode: f"open {os.open(path, mode | os.O_TRUNC)}" for mode in (0, 1, 2, 3)]
    ways += [lambda: LIBC.creat(path.encode(), 0o600) >= 0]
    ways += [lambda: LIBC.syscall(437, -100, path.encode(), how, 24) >= 0]
    return first(ways)


@road
def files_opened_in_no_mode():
    """Access mode 3 is neither reading nor writing: Landlock asks for no right."""
    return os.open(PLACES["victim"], 3)


@road
def files_watched():
    watch = LIBC.inotify_init1(0)
    return (
        watch >= 0 and LIBC.inotify_add_watch(watch, os.path.dirname(PLACES["victim"]).encode(), 0xFFF) >= 0
    )


@road
def attributes_read():
    return os.listxattr(PLACES["victim"]) == [] or os.getxattr(PLACES["victim"], "user.a")


@road
def library_files_locked():
    with open(os.__file__) as library:
        return fcntl.flock(library, fcntl.LOCK_EX | fcntl.LOCK_NB) is None


@road
def leases():
    """A lease on a file blocks those who open it, for as long as /proc/sys/fs/lease-break-time."""
    with open("leased", "w"):
        pass
    with open("leased") as own:
        return fcntl.fcntl(own, 1024, fcntl.F_RDLCK) == 0


@road
def gradebook_opened():
    path = next(path for path in PLACES["files"] if path.endswith(".db"))
    sqlite3.connect(f"file:{path}?mode=ro", uri=True).execute("select 1 from sqlite_master").fetchall()
    return path


@road
def reference_imported():
    for name in ("solutions.forget_gate.reference", "solutions.forget_gate.test_forget_gate"):
        try:
            return __import__(name).__file__
        except ImportError:
            pass


@road
def environment():
    environ = ctypes.POINTER(ctypes.c_char_p).in_dll(LIBC, "environ")
    text, place = repr(dict(os.environ)).encode(), 0
    while environ and environ[place]:
        text += environ[place]
        place += 1
    return marked(text) or marked(repr(sys.argv + sys.orig_argv))


@road
def proc_of_itself():
    names = ("environ", "cmdline", "maps", "mem", "mountinfo", "net/unix")
    return first(lambda name=name: open(f"/proc/self/{name}", "rb").read(100) for name in names)


@road
def proc_of_others():
    pids, names = (PLACES["grader"], PLACES["neighbour"], 1), ("environ", "cmdline", "maps", "status")
    return first(lambda p=p, n=n: open(f"/proc/{p}/{n}", "rb").read(100) for p in pids for n in names)


@road
def memory_of_the_grader():
    class Piece(ctypes.Structure):
        _fields_ = [("base", ctypes.c_void_p), ("size", ctypes.c_size_t)]

    buffer = ctypes.create_string_buffer(64)
    here, there = Piece(ctypes.addressof(buffer), 64), Piece(PLACES["canary_address"], 40)
    LIBC.process_vm_readv(PLACES["grader"], ctypes.byref(here), 1, ctypes.byref(there), 1, 0)
    return marked(buffer.raw)


@road
def tracing():
    for pid in (PLACES["grader"], PLACES["neighbour"], os.getppid()):
        if pid and LIBC.ptrace(0x4206, pid, 0, 0) == 0:
            return pid


@road
def own_memory():
    """What the fork server held would be here: scan around everything whose address is known."""
    reader, writer = os.pipe()
    environ = ctypes.POINTER(ctypes.c_char_p).in_dll(LIBC, "environ")
    points = [
        id(object()),
        id(sys),
        id(0),
        ctypes.addressof(ctypes.c_int()),
        ctypes.cast(environ, ctypes.c_void_p).value,
    ]
    try:
        for point in filter(None, points):
            base = point & ~0xFFF
            for page in range(max(4096, base - (2 << 20)), base + (2 << 20), 4096):
                if LIBC.write(writer, page, 4096) == 4096 and (found := marked(os.read(reader, 4096))):
                    return found
    finally:
        os.close(reader)
        os.close(writer)


@road
def objects():
    seen = set()
    gc.unfreeze()
    for thing in gc.get_objects():
        for part in gc.get_referents(thing):
            if type(part) in (str, bytes) and id(part) not in seen:
                seen.add(id(part))
                text = part if type(part) is bytes else part.encode("utf-8", "replace")
                if MARK.encode() in text and marked(text):
                    return marked(text)


@road
def frames():
    for frame in sys._current_frames().values():
        while frame is not None:
            for name in [*frame.f_locals, *frame.f_globals]:
                if str(name).startswith("test_") or name in (
                    "expected",
                    "misconceptions",
                    "reference",
                    "gate",
                ):
                    return name
            frame = frame.f_back


@road
def descriptors():
    def look(fd):
        return marked(os.pread(fd, 1 << 20, 0))

    return first(lambda fd=fd: look(fd) for fd in [PLACES["descriptor"], *range(3, 256)])


@road
def descriptors_of_others():
    handle = LIBC.syscall(434, PLACES["grader"], 0)
    return LIBC.syscall(438, handle, PLACES["descriptor"], 0) >= 0 if handle >= 0 else None


def told(family, kind, address):
    with socket.socket(family, kind) as connection:
        connection.settimeout(1)
        connection.connect(address)
        return marked(connection.recv(100)) or "connected"


@road
def network_tcp():
    return told(socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", PLACES["port"]))


@road
def network_listening():
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        return server.getsockname()


@road
def network_other_sockets():
    kinds = [(2, 2), (10, 1), (1, 1), (16, 3), (17, 3), (40, 1)]
    return first(lambda family=family, kind=kind: str(socket.socket(family, kind)) for family, kind in kinds)


@road
def socket_abstract():
    return told(socket.AF_UNIX, socket.SOCK_STREAM, PLACES["abstract"])


@road
def socket_named():
    return told(socket.AF_UNIX, socket.SOCK_STREAM, PLACES["named"])


@road
def socket_datagrams():
    """One end of a pair may send to any name: to services of the machine, with descriptors."""
    kinds = (socket.SOCK_DGRAM, socket.SOCK_SEQPACKET)

    def send(kind, address):
        ours, _ = socket.socketpair(socket.AF_UNIX, kind)
        return ours.sendto(b"spy", address)

    addresses = (PLACES["datagrams"], PLACES["abstract_datagrams"])
    return first(
        lambda kind=kind, address=address: send(kind, address) for kind in kinds for address in addresses
    )


@road
def message_queues():
    calls = ((240, b"spy", 0o102, 0o600, 0), (68, 0, 0o1600), (64, 0, 1, 0o1600))
    return [call[0] for call in calls if LIBC.syscall(*call) >= 0]


@road
def shared_memory():
    address = LIBC.shmat(PLACES["shared_memory"], None, 0o10000)
    return (
        marked(ctypes.string_at(address, 100)) if address not in (None, ctypes.c_void_p(-1).value) else None
    )


@road
def keyrings():
    return LIBC.syscall(250, 0, -3, 0) >= 0 or None


@road
def processes_forked():
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)
    return pid


@road
def programs_started():
    return subprocess.run(["/bin/echo", "x"], capture_output=True, check=True).stdout


@road
def signals_to_others():
    return first(
        lambda p=p: os.kill(p, 0) or p
        for p in (PLACES["grader"], PLACES["neighbour"], -1)
        if p != os.getpid()
    )


@road
def signals_by_descriptors():
    """The kernel itself signals the owner of a descriptor: SIGKILL, if that was asked for."""
    ours, theirs = socket.socketpair()
    owner = ctypes.create_string_buffer(bytes(ctypes.c_int(1)) + bytes(ctypes.c_int(PLACES["neighbour"])))
    ways = [
        lambda: fcntl.fcntl(ours, fcntl.F_SETOWN, PLACES["neighbour"]) == 0,
        lambda: fcntl.fcntl(ours, 10, 9) == 0,
        lambda: LIBC.fcntl(ours.fileno(), 15, owner) == 0,
        lambda: fcntl.ioctl(ours, 0x8902, ctypes.c_int(PLACES["neighbour"])) is not None,
        lambda: fcntl.ioctl(ours, 0x8901, ctypes.c_int(PLACES["neighbour"])) is not None,
        lambda: fcntl.ioctl(ours, 0x5452, ctypes.c_int(1)) is not None,
        lambda: fcntl.fcntl(ours, fcntl.F_SETFL, os.O_ASYNC) == 0,
    ]
    return first(ways)


@road
def others_slowed():
    other = PLACES["neighbour"]
    ways = [
        lambda: os.setpriority(os.PRIO_PROCESS, other, 5) is None,
        lambda: os.setpriority(os.PRIO_USER, os.getuid(), 5) is None,
        lambda: os.sched_setaffinity(other, {0}) is None,
        lambda: os.sched_setscheduler(other, os.SCHED_BATCH, os.sched_param(0)) is None,
        lambda: LIBC.syscall(251, 1, other, 3 << 13) == 0,
        lambda: resource.prlimit(other, resource.RLIMIT_NOFILE) is not None,
    ]
    return first(ways)


@road
def sessions():
    return os.setsid() or "new session"


@road
def namespaces_entered():
    return LIBC.unshare(0x10000000) == 0 or LIBC.unshare(0x20000000) == 0 or None


@road
def mounts():
    return LIBC.mount(b"none", b".", b"tmpfs", 0, None) == 0 or None


@road
def kernel_interfaces():
    calls = ((425, 8, ctypes.create_string_buffer(120)), (323, 0), (298, 0, 0, -1, -1, 0), (319, b"x", 0))
    return [call[0] for call in calls if LIBC.syscall(*call) >= 0]


@road
def identity():
    os.setuid(0)
    return os.getuid() == 0


@road
def limits():
    kinds = (resource.RLIMIT_AS, resource.RLIMIT_CPU, resource.RLIMIT_FSIZE)
    return [kind for kind in kinds if resource.getrlimit(kind)[1] == resource.RLIM_INFINITY]


@road
def limits_raised():
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    return soft != resource.RLIM_INFINITY and "raised"


@road
def terminal():
    return os.open("/dev/tty", os.O_RDWR)


for attempt in ROADS:
    try:
        found = attempt()
    except BaseException as error:
        found, why = None, type(error).__name__
    else:
        why = "nothing"
    print(f"OPEN {attempt.__name__}: {found!r:.100}" if found else f"closed {attempt.__name__}: {why}")
