"""Cells that are deep for a parser, a compiler and whoever reads them: attributes, calls, signs, lambdas, comparisons, decorators, branches."""
# expect: full

# %% notebook
deep = [
    "a" + ".a" * 4000, "a" + "[0]" * 4000, "a" + "()" * 4000, "-" * 4000 + "1", "not " * 4000 + "1", "lambda:" * 4000 + "1",
    "1" + "<1" * 4000, "1" + " or 1" * 4000, "1 if 1 else " * 4000 + "1", "1**" * 4000 + "1", "(a:=" * 150 + "1" + ")" * 150,
    "a=" * 4000 + "1", "if 1: pass\n" + "elif 1: pass\n" * 2000, "with " + ",".join(["a"] * 2000) + ": pass",
    "@a\n" * 4000 + "def g(): pass", "global " + ",".join(f"a{i}" for i in range(4000)), "import " + ".".join("a" * 4000),
    "match 1:\n case 1|" + "1|" * 4000 + "1: pass", "*a," * 4000 + "=1,", "[1 " + "for a in [1] " * 2000 + "]",
    "'a' " * 20_000, "await " * 4000 + "a", "x:" + "a|" * 4000 + "a",
]  # fmt: skip
for place, source in enumerate(deep):
    notebook["cells"].append(
        {"cell_type": "code", "id": f"deep{place}", "metadata": {}, "outputs": [], "execution_count": None, "source": source}
    )
