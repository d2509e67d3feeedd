"""Which system calls student code may make: every call that the kernel's headers name stands in one table.

ALLOWED is what right answers, plots, IPython and the libraries under them were seen to call, and the same
calls under their other names (an aarch64 has `openat` and no `open`). CHECKED calls do several things: their
arguments decide. ON_REQUEST calls are refused, but no promise of SECURITY.md rests on that: a course may add
them. REFUSED calls would break the promise that they are listed under. ABSENT calls are answered as an older
kernel answers, so that libc falls back on one that can be looked at; so are calls that no table names.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from autograder.model.errors import UsageError

OWN_PROCESS = -1  # stands for the id of the process that the filter is made for


@dataclass(frozen=True)
class Check:
    """An argument, by its place: its low (`high`: its high) 32 bits under `mask` are one of `values`."""

    argument: int
    values: tuple[int, ...]
    mask: int = 0xFFFFFFFF
    high: bool = False


def _null(argument: int) -> tuple[Check, Check]:
    """A pointer that points nowhere."""
    return Check(argument, (0,)), Check(argument, (0,), high=True)


Rule = tuple[tuple[Check, ...], ...]  # one of these, with all of its checks

ALLOWED = """
    read write readv writev pread64 pwrite64 preadv pwritev lseek close close_range sendfile fsync fdatasync
    ftruncate fadvise64 dup dup2 dup3 pipe pipe2 poll ppoll select pselect6 epoll_create epoll_create1
    epoll_ctl epoll_wait epoll_pwait eventfd eventfd2 shutdown getsockname getpeername stat lstat
    fstat newfstatat statx access faccessat faccessat2 readlink readlinkat getcwd getdents getdents64 statfs
    fstatfs chdir fchdir umask mkdir mkdirat rmdir unlink unlinkat rename renameat renameat2 link linkat
    symlink symlinkat brk mprotect munmap mremap msync rt_sigaction rt_sigprocmask rt_sigreturn
    rt_sigpending rt_sigsuspend rt_sigtimedwait sigaltstack restart_syscall pause alarm setitimer getitimer
    nanosleep clock_nanosleep clock_gettime clock_getres gettimeofday time times getrusage exit exit_group
    sched_yield set_tid_address set_robust_list rseq getcpu getpid getppid gettid getpgrp getuid geteuid
    getgid getegid getresuid getresgid getgroups getrlimit uname sysinfo getrandom
"""

_THREAD = (0x003D0F00, 0x007D0F00)  # what pthread_create asks clone for, with glibc and with musl
_MODES = (0x0, 0x1, 0x2, 0x201, 0x202)  # read, write, both; only what is written may be emptied (0x200)
_MODE_BITS = 0x2203  # access mode, O_TRUNC, O_ASYNC
_STREAM = (0x1, 0x801, 0x80001, 0x80801)  # SOCK_STREAM with SOCK_NONBLOCK and SOCK_CLOEXEC
_SOL_SOCKET, _SOCKET_FACTS = 1, (3, 4, 38, 39)  # type, error, protocol, domain: nothing of the other end
_PLAIN_FUTEX = (0, 1, 3, 4, 5, 9, 10)  # waits and wakes, without priority inheritance
_ADVICE = (0, 1, 2, 3, 4, 8, 14, 15, 16, 17, 22, 23)  # of one's own pages, without sharing and poison
_F_DUPFD, _F_GETFD, _F_SETFD, _F_GETFL, _F_SETFL, _F_DUPFD_CLOEXEC, _F_GETPIPE_SZ = 0, 1, 2, 3, 4, 1030, 1032
_TCGETS, _TCGETS2, _TIOCGWINSZ, _FIONREAD = 0x5401, 0x802C542A, 0x5413, 0x541B
_FIONBIO, _FIOCLEX, _FIONCLEX = 0x5421, 0x5451, 0x5450
_PR_SET_NAME, _PR_GET_NAME, _PR_SET_VMA = 15, 16, 0x53564D41

# The most frequent first: a filter with a look at arguments runs on every call.
CHECKED: dict[str, Rule] = {
    "sendto": ((*_null(4), Check(3, (0,), 0x1)),),  # to the other end, not to a name; no MSG_OOB
    "recvfrom": ((Check(3, (0,), 0x1),),),
    "ioctl": (
        (Check(1, (_FIONBIO, _TCGETS, _TIOCGWINSZ, _FIONREAD, _FIOCLEX, _FIONCLEX, _TCGETS2)),),
    ),
    "openat": ((Check(2, _MODES, _MODE_BITS),),),
    "open": ((Check(1, _MODES, _MODE_BITS),),),
    "futex": ((Check(1, _PLAIN_FUTEX, 0x7F),),),
    "mmap": ((Check(3, (0,), 0x42000),),),  # neither locked in memory nor of the machine's huge pages
    "madvise": ((Check(2, _ADVICE),),),
    "fcntl": (
        (Check(1, (_F_DUPFD, _F_GETFD, _F_SETFD, _F_GETFL, _F_DUPFD_CLOEXEC, _F_GETPIPE_SZ)),),
        (Check(1, (_F_SETFL,)), Check(2, (0,), 0x2000)),  # without O_ASYNC, which sends signals
    ),
    "clone": ((Check(0, _THREAD),),),
    "socketpair": ((Check(0, (1,)), Check(1, _STREAM)),),  # asyncio's; a datagram socket reaches other names
    "getsockopt": ((Check(1, (_SOL_SOCKET,)), Check(2, _SOCKET_FACTS)),),
    "kill": ((Check(0, (OWN_PROCESS,)),),),
    "tgkill": ((Check(0, (OWN_PROCESS,)),),),
    "prctl": ((Check(0, (_PR_SET_NAME, _PR_GET_NAME, _PR_SET_VMA)),),),
    "prlimit64": ((Check(0, (0, OWN_PROCESS)), *_null(2)),),  # its own limits, and only to read them
    "sched_getaffinity": ((Check(0, (0, OWN_PROCESS)),),),
    "sched_setaffinity": ((Check(0, (0, OWN_PROCESS)),),),
}  # fmt: skip

ON_REQUEST = """
    timer_create timer_settime timer_gettime timer_getoverrun timer_delete timerfd_create timerfd_settime
    timerfd_gettime signalfd signalfd4 wait4 waitid getpriority sched_getscheduler sched_getparam
    sched_getattr sched_get_priority_max sched_get_priority_min sched_rr_get_interval capget getpgid getsid
    flock fallocate sync_file_range readahead copy_file_range preadv2 pwritev2 mlock mlock2 munlock
    munlockall membarrier fgetxattr flistxattr get_mempolicy mseal pkey_alloc pkey_free pkey_mprotect
    recvmsg recvmmsg arch_prctl cachestat
"""

REFUSED = {
    "starts no process and no program": """
        fork vfork execve execveat setsid setpgid uselib
    """,
    "reaches no other process": """
        tkill rt_sigqueueinfo rt_tgsigqueueinfo pidfd_open pidfd_send_signal pidfd_getfd ptrace kcmp
        process_vm_readv process_vm_writev process_madvise process_mrelease perf_event_open migrate_pages
        move_pages get_robust_list setpriority ioprio_set ioprio_get sched_setscheduler sched_setparam
        sched_setattr futex_requeue futex_wait futex_wake futex_waitv vhangup
    """,
    "reaches no network and no other program": """
        socket connect bind listen accept accept4 setsockopt sendmsg sendmmsg shmget shmat shmctl shmdt
        semget semop semctl semtimedop msgget msgsnd msgrcv msgctl mq_open mq_unlink mq_timedsend
        mq_timedreceive mq_notify mq_getsetattr keyctl add_key request_key getpmsg putpmsg tuxcall
        afs_syscall security vserver
    """,
    "reads and changes no file that is not its own": """
        truncate chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat utime utimes futimesat
        utimensat getxattr lgetxattr listxattr llistxattr setxattr lsetxattr fsetxattr removexattr
        lremovexattr fremovexattr setxattrat getxattrat listxattrat removexattrat file_getattr file_setattr
        creat mknod mknodat name_to_handle_at open_by_handle_at fanotify_init fanotify_mark inotify_init
        inotify_init1 inotify_add_watch inotify_rm_watch lookup_dcookie nfsservctl sync syncfs mincore
    """,
    "uses no memory that no limit counts": """
        memfd_create memfd_secret mlockall remap_file_pages set_mempolicy mbind set_mempolicy_home_node
    """,
    "keeps its view of the machine": """
        mount umount2 pivot_root chroot unshare setns fsopen fsconfig fsmount fspick move_mount open_tree
        open_tree_attr mount_setattr statmount listmount quotactl quotactl_fd acct swapon swapoff sysfs
        ustat landlock_create_ruleset landlock_add_rule landlock_restrict_self seccomp lsm_get_self_attr
        lsm_set_self_attr lsm_list_modules
    """,
    "keeps its privileges and limits": """
        setuid setgid setreuid setregid setresuid setresgid setgroups setfsuid setfsgid capset setrlimit
        personality
    """,
    "opens no door into the kernel": """
        io_uring_setup io_uring_enter io_uring_register io_setup io_submit io_cancel io_getevents
        io_pgetevents io_destroy bpf userfaultfd splice tee vmsplice modify_ldt ioperm iopl set_thread_area
        get_thread_area epoll_ctl_old epoll_wait_old map_shadow_stack reboot kexec_load kexec_file_load
        init_module finit_module delete_module create_module get_kernel_syms query_module _sysctl
        sethostname setdomainname settimeofday clock_settime clock_adjtime adjtimex syslog
    """,
}

ABSENT = "clone3 openat2 epoll_pwait2"


def broken_promise(name: str) -> str | None:
    """The promise that a call would break; None of a call that breaks none."""
    return next((promise for promise, names in REFUSED.items() if name in names.split()), None)


def added_calls(names: Iterable[str]) -> tuple[str, ...]:
    """The calls that a course adds by `allow_calls`. Raises UsageError of one that no course can add."""
    for name in names:
        promise = broken_promise(name)
        if promise:
            raise UsageError(f"allow_calls: {name!r} cannot be allowed: student code {promise}")
        if name in CHECKED or name in ABSENT.split():
            raise UsageError(f"allow_calls: {name!r} cannot be allowed as a whole: its arguments decide")
        if name not in ON_REQUEST.split() and name not in ALLOWED.split():
            raise UsageError(f"allow_calls: {name!r} is no system call that is known here")
    return tuple(names)
