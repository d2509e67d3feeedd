"""seccomp: the system calls that no exercise needs are refused (a classic BPF program, seccomp(2))."""

from __future__ import annotations

import ctypes
import errno
import struct

from autograder.sandbox import syscalls

# name: (x86_64, aarch64); None where the machine has no such call
_DENIED: dict[str, tuple[int | None, int | None]] = {
    # new processes and programs
    "fork": (57, None), "vfork": (58, None), "execve": (59, 221), "execveat": (322, 281),
    "setsid": (112, 157), "setpgid": (109, 154),
    # other processes
    "tkill": (200, 130), "rt_sigqueueinfo": (129, 138), "rt_tgsigqueueinfo": (297, 240), "pidfd_open": (434, 434),
    "pidfd_send_signal": (424, 424), "pidfd_getfd": (438, 438), "ptrace": (101, 117), "kcmp": (312, 272),
    "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "process_madvise": (440, 440),
    "process_mrelease": (448, 448), "perf_event_open": (298, 241), "userfaultfd": (323, 282),
    "migrate_pages": (256, 238), "move_pages": (279, 239),
    # network and other roads out (socketpair stays: asyncio needs it)
    "socket": (41, 198), "connect": (42, 203), "bind": (49, 200), "listen": (50, 201), "accept": (43, 202),
    "accept4": (288, 242), "io_uring_setup": (425, 425), "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427), "io_setup": (206, 0), "shmget": (29, 194), "shmat": (30, 196),
    "shmctl": (31, 195), "semget": (64, 190), "semop": (65, 193), "semctl": (66, 191), "semtimedop": (220, 192),
    "msgget": (68, 186), "msgsnd": (69, 189), "msgrcv": (70, 188), "msgctl": (71, 187), "mq_open": (240, 180),
    "mq_unlink": (241, 181), "keyctl": (250, 219), "add_key": (248, 217), "request_key": (249, 218),
    # files outside every folder, and memory that no limit counts
    "memfd_create": (319, 279), "memfd_secret": (447, 447), "open_by_handle_at": (304, 265),
    "name_to_handle_at": (303, 264), "fanotify_init": (300, 262), "fanotify_mark": (301, 263),
    "inotify_init": (253, None), "inotify_init1": (294, 26), "mknod": (133, None), "mknodat": (259, 33),
    "setxattr": (188, 5), "lsetxattr": (189, 6), "fsetxattr": (190, 7), "mlockall": (151, 230),
    # files that it may not even read: Landlock says nothing of their owner, mode and times
    "chmod": (90, None), "fchmod": (91, 52), "fchmodat": (268, 53), "fchmodat2": (452, 452), "chown": (92, None),
    "fchown": (93, 55), "lchown": (94, None), "fchownat": (260, 54), "utime": (132, None), "utimes": (235, None),
    "futimesat": (261, None), "utimensat": (280, 88), "removexattr": (197, 14), "lremovexattr": (198, 15),
    "fremovexattr": (199, 16), "sync": (162, 81), "syncfs": (306, 267),
    # the view of the machine
    "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41), "chroot": (161, 51), "unshare": (272, 97),
    "setns": (308, 268), "fsopen": (430, 430), "fsconfig": (431, 431), "fsmount": (432, 432), "fspick": (433, 433),
    "move_mount": (429, 429), "open_tree": (428, 428), "mount_setattr": (442, 442), "quotactl": (179, 60),
    "quotactl_fd": (443, 443), "acct": (163, 89), "swapon": (167, 224), "swapoff": (168, 225),
    "landlock_create_ruleset": (444, 444), "lookup_dcookie": (212, 18), "nfsservctl": (180, 42),
    # privileges and limits
    "setuid": (105, 146), "setgid": (106, 144), "setreuid": (113, 145), "setregid": (114, 143),
    "setresuid": (117, 147), "setresgid": (119, 149), "setgroups": (116, 159), "setfsuid": (122, 151),
    "setfsgid": (123, 152), "capset": (126, 91), "seccomp": (317, 277), "setrlimit": (160, 164),
    "sched_setscheduler": (144, 119), "sched_setparam": (142, 118), "sched_setattr": (314, 274), "ioprio_set": (251, 30),
    "set_mempolicy": (238, 237), "personality": (135, 92), "modify_ldt": (154, None), "ioperm": (173, None),
    "iopl": (172, None), "bpf": (321, 280),
    # the machine itself
    "reboot": (169, 142), "kexec_load": (246, 104), "kexec_file_load": (320, 294), "init_module": (175, 105),
    "finit_module": (313, 273), "delete_module": (176, 106), "sethostname": (170, 161),
    "setdomainname": (171, 162), "settimeofday": (164, 170), "clock_settime": (227, 112), "adjtimex": (159, 171),
    "clock_adjtime": (305, 266), "syslog": (103, 116), "vhangup": (153, 58),
}  # fmt: skip
_CLONE, _CLONE3, _KILL, _TGKILL = (56, 220), (435, 435), (62, 129), (234, 131)
_PRCTL, _PRLIMIT, _IOCTL = (157, 167), (302, 261), (16, 29)
_AUDIT = (0xC000003E, 0xC00000B7)
_LAST_KNOWN = 462  # newer calls do not exist for student code
_X32 = 0x40000000
_CLONE_THREAD, _CLONE_NEW = 0x00010000, 0x7E020080
_PRCTL_DENIED = (
    1,
    4,
    8,
    22,
    23,
    24,
    28,
    47,
    0x59616D61,
)  # death signal, dumpable, capabilities, seccomp, tracer
_IOCTL_DENIED = (0x5412, 0x541C)  # TIOCSTI, TIOCLINUX: typing into a terminal
_ALLOW, _KILL_PROCESS = 0x7FFF0000, 0x80000000
_EPERM, _ENOSYS = 0x00050000 | errno.EPERM, 0x00050000 | errno.ENOSYS
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16
_LOAD, _EQUAL, _GREATER, _ANY_BIT, _RETURN = 0x20, 0x15, 0x25, 0x45, 0x06
_PR_SET_SECCOMP, _MODE_FILTER = 22, 2
_PID_MARK = 0x7EADBEEF


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def program() -> bytes | None:
    """The filter for this machine, its own process id left open; None on a machine that is not known."""
    column = syscalls.machine()
    if column is None:
        return None
    lines = [_line(_LOAD, _ARCHITECTURE), _line(_EQUAL, _AUDIT[column], 1, 0), _line(_RETURN, _KILL_PROCESS)]
    lines += [_line(_LOAD, _NUMBER), _line(_GREATER, _X32 - 1, 0, 1), _line(_RETURN, _EPERM)]
    lines += [_line(_GREATER, _LAST_KNOWN, 0, 1), _line(_RETURN, _ENOSYS)]
    lines += _when(
        _CLONE3[column], [_line(_RETURN, _ENOSYS)]
    )  # glibc falls back to clone, whose flags can be read
    lines += _when(_CLONE[column], _only_threads())
    for number in (_KILL[column], _TGKILL[column]):
        lines += _when(number, _argument_is(0, _PID_MARK))
    lines += _when(_PRCTL[column], _argument_not(0, _PRCTL_DENIED))
    lines += _when(_IOCTL[column], _argument_not(1, _IOCTL_DENIED))
    lines += _when(_PRLIMIT[column], _reads_only())
    denied = [row[column] for row in _DENIED.values()]
    numbers = sorted(number for number in denied if number is not None)
    lines += [_line(_EQUAL, number, len(numbers) - index, 0) for index, number in enumerate(numbers)]
    lines += [_line(_RETURN, _ALLOW), _line(_RETURN, _EPERM)]
    return b"".join(lines)


def restrict(filter_program: bytes, pid: int) -> None:
    """Install the filter for this thread and all that it starts. Needs no_new_privs. Raises OSError."""
    data = filter_program.replace(struct.pack("<I", _PID_MARK), struct.pack("<I", pid))
    buffer = ctypes.create_string_buffer(data, len(data))
    whole = _Program(len(data) // 8, ctypes.cast(buffer, ctypes.c_void_p))
    column = syscalls.machine()
    assert column is not None
    syscalls.call(_PRCTL[column], _PR_SET_SECCOMP, ctypes.c_ulong(_MODE_FILTER), ctypes.byref(whole))


def _line(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("<HBBI", code, yes, no, value)


def _when(number: int, body: list[bytes]) -> list[bytes]:
    """`body` decides about the call `number`; it ends with a return on every way."""
    return [_line(_EQUAL, number, 0, len(body)), *body]


def _argument(index: int, half: int = 0) -> bytes:
    return _line(_LOAD, _ARGUMENTS + 8 * index + 4 * half)


def _argument_is(index: int, value: int) -> list[bytes]:
    return [_argument(index), _line(_EQUAL, value, 0, 1), _line(_RETURN, _ALLOW), _line(_RETURN, _EPERM)]


def _argument_not(index: int, values: tuple[int, ...]) -> list[bytes]:
    tests = [_line(_EQUAL, value, len(values) - place, 0) for place, value in enumerate(values)]
    return [_argument(index), *tests, _line(_RETURN, _ALLOW), _line(_RETURN, _EPERM)]


def _only_threads() -> list[bytes]:
    allow, deny = _line(_RETURN, _ALLOW), _line(_RETURN, _EPERM)
    return [
        _argument(0),
        _line(_ANY_BIT, _CLONE_NEW, 2, 0),
        _line(_ANY_BIT, _CLONE_THREAD, 0, 1),
        allow,
        deny,
    ]


def _reads_only() -> list[bytes]:
    """prlimit64 with no new limit."""
    allow, deny = _line(_RETURN, _ALLOW), _line(_RETURN, _EPERM)
    return [_argument(2), _line(_EQUAL, 0, 0, 3), _argument(2, half=1), _line(_EQUAL, 0, 0, 1), allow, deny]
