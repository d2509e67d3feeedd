"""process_vm_readv, ptrace and pidfd_getfd on the parent, its parent and all near process numbers."""
# expect: full
# never: FOUND

# %%
import ctypes, os
_libc = ctypes.CDLL(None, use_errno=True)
_buffer = ctypes.create_string_buffer(64)

class Iovec(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("len", ctypes.c_size_t)]

_local = Iovec(ctypes.addressof(_buffer), 64)
_remote = Iovec(id(None), 16)
for _pid in {os.getppid(), 1, *range(max(1, os.getpid() - 20), os.getpid())}:
    if _libc.process_vm_readv(_pid, ctypes.byref(_local), 1, ctypes.byref(_remote), 1, 0) > 0:
        print("FOU" + "ND read", _pid)
    if _libc.process_vm_writev(_pid, ctypes.byref(_local), 1, ctypes.byref(_remote), 1, 0) > 0:
        print("FOU" + "ND write", _pid)
    if _libc.ptrace(16, _pid, 0, 0) == 0 or _libc.ptrace(0x4206, _pid, 0, 0) == 0:
        print("FOU" + "ND ptrace", _pid)
    _fd = _libc.syscall(434, _pid, 0)
    if _fd >= 0:
        for _other in range(20):
            if _libc.syscall(438, _fd, _other, 0) >= 0:
                print("FOU" + "ND pidfd", _pid, _other)
