"""An answer cell that awaits something at its top level, which a cell may and a module may not."""
# expect: full

# %% sigmoid
import asyncio

await asyncio.sleep(0)


def sigmoid(z):
    return 0.5 * (1 + np.tanh(z / 2))
