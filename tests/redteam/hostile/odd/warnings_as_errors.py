"""warnings.simplefilter("error") for the session, and print options that shorten arrays."""
# expect: full

# %%
import warnings
warnings.simplefilter("error")
np.set_printoptions(precision=1, threshold=1)
