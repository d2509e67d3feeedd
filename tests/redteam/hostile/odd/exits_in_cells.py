"""sys.exit, raise SystemExit and KeyboardInterrupt, each in a cell of its own."""
# expect: full

# %%
import sys
sys.exit(0)

# %%
raise SystemExit("bye")

# %%
raise KeyboardInterrupt

# %%
raise GeneratorExit
