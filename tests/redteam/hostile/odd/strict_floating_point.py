"""np.seterr(all="raise") for the session: harmless underflow must not cost the right sigmoid."""
# expect: full

# %%
np.seterr(all="raise")
