"""Walks the whole file system for a while and looks for the canary in all that it can open."""
# expect: full
# never: FOUND

# %%
import os, time
_mark, _end = b"CANA" + b"RY-", time.time() + 1
for _start in ("/tmp", "/var/tmp", "/dev/shm", "/home", "/root", "/run", "/srv", "/mnt", "/opt", "/etc", "/"):
    for _folder, _folders, _files in os.walk(_start):
        if time.time() > _end:
            break
        for _file in _files[:50]:
            try:
                with open(os.path.join(_folder, _file), "rb") as _stream:
                    if _mark in _stream.read(100_000):
                        print("FOU" + "ND", _folder, _file)
            except OSError:
                pass
