"""Writes to its scratch folder until nothing more fits, in large and in many small files."""
# expect: full
# limits: short

# %%
import os
try:
    with open("large", "wb") as _stream:
        for _ in range(4000):
            _stream.write(b"x" * (1 << 20))
except OSError:
    pass

# %%
try:
    for _n in range(200_000):
        with open(f"small{_n}", "wb") as _stream:
            _stream.write(b"x" * 4096)
except OSError:
    pass

# %%
try:
    for _n in range(2_000):
        os.mkdir("deep")
        os.chdir("deep")
except OSError:
    pass
