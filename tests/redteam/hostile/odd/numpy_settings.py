"""Print options, error call-backs, buffer sizes and a default random generator set for the session."""
# expect: full

# %%
np.set_printoptions(precision=2, suppress=True, legacy="1.13")
np.setbufsize(8192 * 2)
np.seterrcall(print)
np.random.seed(0)
