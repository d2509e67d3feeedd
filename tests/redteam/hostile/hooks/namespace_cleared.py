"""The namespace cleared, the main module replaced and renamed."""
# expect: rest=any

# %% end
import sys, types
sys.modules["__main__"] = types.ModuleType("__main__")
__name__ = "graded"
globals().clear()
