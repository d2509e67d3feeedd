"""Writes texts of a class of its own, and things that are no text, to stdout."""
# expect: full

# %%
import sys
class Text(str):
    def __len__(self): return -10**9
    def __getitem__(self, key): return ["forged"]
    def __str__(self): return self
for _thing in (Text("x" * 100), 7, None, ["a"], b"bytes"):
    try:
        sys.stdout.write(_thing)
    except Exception:
        pass
