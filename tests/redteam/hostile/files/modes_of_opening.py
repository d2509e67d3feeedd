"""Opens of every flag on files that it may read: to write, to empty, to append, unnamed, directly, as a path."""
# expect: full
# never: FOUND

# %%
import ctypes, os
_libc = ctypes.CDLL(None, use_errno=True)
_library = os.__file__ if os.access(os.__file__, os.R_OK) else np.__file__
_folder = os.path.dirname(_library)
for _flags in (1, 2, 3, 0x401, 0x402, 0x201 | 0, 0x202, 0x203, 0x200, 0x2000, 0x2002, 0x4001, 0x1001):
    if _flags & 0x200:  # never on a file that matters
        continue
    for _open in (lambda: _libc.open(_library.encode(), _flags), lambda: _libc.openat(-100, _library.encode(), _flags)):
        if _open() >= 0:
            print("FOU" + "ND", hex(_flags))
for _call in (lambda: _libc.open(_folder.encode(), 0x410002, 0o600), lambda: _libc.open(f"{_folder}/new".encode(), 0o102, 0o600),
              lambda: _libc.mkdir(f"{_folder}/new".encode(), 0o700), lambda: _libc.mkfifo(f"{_folder}/new".encode(), 0o600),
              lambda: _libc.symlink(b"/", f"{_folder}/new".encode())):
    if _call() >= 0:
        print("FOU" + "ND folder")
_path = os.open(_library, os.O_PATH)
for _flags in (1, 2, 3):
    if _libc.open(f"/proc/self/fd/{_path}".encode(), _flags) >= 0:
        print("FOU" + "ND again")
