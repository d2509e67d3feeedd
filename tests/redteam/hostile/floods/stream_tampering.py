"""The streams that catch the output are told that there is no end to what they may keep."""
# expect: full

# %%
import sys
for _stream in (sys.stdout, sys.stderr):
    for _name in list(vars(_stream)):
        if type(getattr(_stream, _name)) is int:
            setattr(_stream, _name, 10**12)
for _ in range(100):
    print("x" * 1_000_000)
sys.stdout.name = ["not", "a", "name"]
print({"a": 1})
