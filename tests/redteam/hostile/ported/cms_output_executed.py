"""IOI CMS, sandbox test "executing output": writes a program, makes it executable and runs it."""
# expect: full
# never: FOUND

# %%
import ctypes, os, subprocess, sys
with open("program", "w", opener=lambda path, flags: os.open(path, flags, 0o755)) as _program:
    _program.write("#!/bin/sh\necho FOU" + "ND\n")
_libc = ctypes.CDLL(None, use_errno=True)
for _way in (lambda: os.system("./program"), lambda: subprocess.run(["./program"]), lambda: os.execv("./program", ["p"]),
             lambda: os.posix_spawn("./program", ["p"], {}), lambda: os.popen("./program").read(),
             lambda: _libc.syscall(322, os.open("program", os.O_PATH), b"", (ctypes.c_char_p * 1)(), None, 0x1000)):
    try:
        _way()
    except OSError:
        pass
