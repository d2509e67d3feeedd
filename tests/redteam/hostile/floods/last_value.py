"""A last expression whose text is of many megabytes, or raises, or is no text."""
# expect: full

# %%
"x" * 50_000_000

# %%
class Loud:
    def __repr__(self): return 7
Loud()

# %%
class Text(str):
    def __getitem__(self, key): return {"score": 7.0}
class Sly:
    def __repr__(self): return Text("sly")
Sly()
