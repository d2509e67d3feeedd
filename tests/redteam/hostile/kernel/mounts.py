"""mount, umount, pivot_root, chroot and the newer calls for mounts."""
# expect: full
# never: FOUND

# %%
import ctypes
_libc = ctypes.CDLL(None, use_errno=True)
if (_libc.mount(b"none", b".", b"tmpfs", 0, None) == 0 or _libc.mount(b"/", b".", None, 4096, None) == 0
        or _libc.umount2(b"/tmp", 2) == 0 or _libc.umount2(b".", 2) == 0 or _libc.chroot(b".") == 0
        or _libc.syscall(155, b".", b".") == 0 or _libc.syscall(430, b"tmpfs", 0) >= 0
        or _libc.syscall(428, -100, b"/", 1) >= 0):
    print("FOU" + "ND")
