"""Reads /proc: environments, command lines, memory, descriptors, roots and working directories of others."""
# expect: full
# never: FOUND

# %%
import os
for _pid in ["self", "1", "thread-self", str(os.getppid()), *map(str, range(max(1, os.getpid() - 50), os.getpid()))]:
    for _file in ("environ", "cmdline", "maps", "mem", "status", "stack", "auxv", "mountinfo", "net/unix"):
        try:
            with open(f"/proc/{_pid}/{_file}", "rb") as _stream:
                print("FOU" + "ND", _pid, _file, _stream.read(50))
        except OSError:
            pass
    for _folder in ("fd", "root", "task", "map_files"):
        try:
            print("FOU" + "ND", _pid, _folder, os.listdir(f"/proc/{_pid}/{_folder}")[:3])
        except OSError:
            pass
