"""Source that is hard on a parser: deep brackets, long operators, huge constants, null-like names."""
# expect: rest=any
# limits: short

# %% notebook
bombs = ["(" * 5000 + ")" * 5000, "-" * 100_000 + "1", "x = " + "[" * 150 + "]" * 150, "a" * 1_000_000, "1" * 100_000,
         "9 ** 9 ** 9 if 0 else 1", "f'" + "{" * 300 + "}" * 300 + "'", "\n".join("if 1:\n" + " " * n for n in range(99)),
         "+".join(["1"] * 20_000), "lambda: " * 3000 + "0", "x = 1;" * 50_000, "\\\n" * 10_000, "# " + "\u202e" * 1000]
for n, source in enumerate(bombs):
    notebook["cells"].append({"cell_type": "code", "id": f"bomb{n}", "source": source, "metadata": {}, "outputs": [],
                              "execution_count": None})
