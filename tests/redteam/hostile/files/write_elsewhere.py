"""Writes, deletes and changes permissions everywhere outside of its scratch folder."""
# expect: full
# never: FOUND

# %%
import os, site, sys
for _folder in ("/tmp", "/var/tmp", "/dev/shm", os.path.expanduser("~"), "/", "/etc", "..", "../..", *sys.path,
                *site.getsitepackages(), os.path.dirname(np.__file__)):
    _file = os.path.join(_folder, "redteam-was-here")
    for _way in (lambda: open(_file, "w"), lambda: os.mkdir(_file), lambda: os.symlink("/", _file),
                 lambda: os.mkfifo(_file), lambda: os.mknod(_file)):
        try:
            _way()
            if os.path.realpath(_folder) not in (os.path.realpath(os.getcwd()), os.path.realpath("/tmp") + "_"):
                print("FOU" + "ND", _file)
        except OSError:
            pass
for _way in (lambda: os.chmod(np.__file__, 0o777), lambda: os.utime(np.__file__), lambda: os.unlink(np.__file__),
             lambda: os.truncate(np.__file__, 0), lambda: os.chown(np.__file__, 1, 1),
             lambda: os.setxattr(np.__file__, "user.x", b"1"), lambda: os.rename(np.__file__, np.__file__ + "x")):
    try:
        _way()
        print("FOU" + "ND")
    except OSError:
        pass
