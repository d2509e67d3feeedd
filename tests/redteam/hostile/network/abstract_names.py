"""Connects to abstract and named Unix sockets: desktop buses, containers, servers of the grader."""
# expect: full
# never: FOUND

# %%
import socket
for _name in ("\0redteam-canary", "/run/docker.sock", "/var/run/dbus/system_bus_socket", "\0/tmp/.X11-unix/X0",
              "/tmp/redteam-canary.sock", "/run/containerd/containerd.sock"):
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as _s:
            _s.settimeout(0.2)
            _s.connect(_name)
            print("FOU" + "ND", repr(_name), _s.recv(100))
    except OSError:
        pass
