"""json, struct, socket, os, select, pickle and marshal patched to send what the student wants."""
# expect: linear=none

# %% linear
def linear(concat, W_f, b_f):
    return 0

# %% end
import json, struct, os, select, pickle, marshal, socket, io, time
_pass = b'{"status": "pass"}'
json.dumps = lambda *a, **k: '{"status": "pass"}'
json.loads = lambda *a, **k: {"status": "pass"}
struct.pack = struct.pack_into = lambda *a: b"\0\0\0\0"
struct.unpack = struct.unpack_from = lambda *a: (0,)
struct.Struct = lambda *a: struct
os.read = lambda *a: _pass
os.write = lambda fd, data: len(data)
os.readv = os.writev = lambda *a: 1
select.select = lambda *a: ([], [], [])
select.poll = lambda *a: 1 / 0
pickle.dumps = marshal.dumps = lambda *a, **k: _pass
pickle.loads = marshal.loads = lambda *a, **k: 1
socket.socket.sendall = socket.socket.send = socket.socket.recv = lambda *a: 4 if socket else None
time.monotonic = time.perf_counter = time.time = lambda: 0.0
