"""await at the top level of a cell, with tasks that never end."""
# expect: full

# %%
import asyncio
await asyncio.sleep(0)
_task = asyncio.ensure_future(asyncio.sleep(3600))
