"""Scans its own memory for the canary: what the fork server held is a copy in every worker."""
# expect: full
# never: FOUND

# %%
import ctypes, os
_libc = ctypes.CDLL(None)
_libc.write.argtypes = [ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t]
_r, _w = os.pipe()
_mark = b"CANA" + b"RY-0"
_points = {id(object()), id(np), id(0), id(print), ctypes.addressof(ctypes.c_int()),
           ctypes.cast(_libc.write, ctypes.c_void_p).value,
           ctypes.cast(ctypes.POINTER(ctypes.c_char_p).in_dll(_libc, "environ"), ctypes.c_void_p).value}
for _point in _points:
    _base = _point & ~0xFFF
    for _page in range(_base - (2 << 20), _base + (2 << 20), 4096):
        if _page > 0 and _libc.write(_w, _page, 4096) == 4096:
            _bytes = os.read(_r, 4096)
            _at = _bytes.find(_mark)
            if _at >= 0 and _bytes[_at + 7:_at + 31].isalnum():
                print("FOU" + "ND", _bytes[_at:_at + 60])
