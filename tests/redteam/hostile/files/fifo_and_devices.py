"""Opens terminals, devices and consoles to type into them."""
# expect: full
# never: FOUND

# %%
import fcntl, os, termios
for _path in ("/dev/tty", "/dev/pts/0", "/dev/console", "/dev/mem", "/dev/kmem", "/dev/sda", "/dev/vda", "/dev/kvm",
              "/dev/ptmx", "/dev/fuse", "/dev/net/tun", "/dev/loop-control"):
    try:
        _fd = os.open(_path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
        print("FOU" + "ND", _path)
        fcntl.ioctl(_fd, termios.TIOCSTI, b"x")
    except OSError:
        pass
