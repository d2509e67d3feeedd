"""chmod, chown, utime and extended attributes of files that it can name but not read."""
# expect: full
# never: FOUND

# %%
import ctypes, os, sys
_paths = [np.__file__, os.path.dirname(np.__file__), "/tmp", "/etc/hostname", os.path.expanduser("~root"), "/"]
for _name, _module in list(sys.modules.items()):
    if "editable" in _name:
        _paths += [str(p) for p in getattr(_module, "MAPPING", {}).values()]
for _path in _paths + [CANARY_FILE] if "CANARY_FILE" in globals() else _paths:
    for _way in (lambda: os.chmod(_path, os.stat(_path).st_mode & 0o7777), lambda: os.utime(_path),
                 lambda: os.chown(_path, os.getuid(), -1), lambda: os.setxattr(_path, "user.a", b"b"),
                 lambda: os.removexattr(_path, "user.a")):
        try:
            _way()
            if os.path.realpath(_path) != os.path.realpath(os.getcwd()):
                print("FOU" + "ND", _path)
        except OSError:
            pass
