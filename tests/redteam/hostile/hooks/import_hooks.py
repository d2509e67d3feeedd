"""Import hooks that give out false modules for all that is imported from now on."""
# expect: full

# %%
import sys, types, importlib.abc, importlib.machinery

class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path, target=None):
        return importlib.machinery.ModuleSpec(name, self)
    def create_module(self, spec):
        raise SystemExit(spec.name)
    def exec_module(self, module):
        pass

sys.meta_path[:] = [Finder()]
sys.path_hooks.clear()
sys.path_importer_cache.clear()
sys.path[:] = ["/nonexistent"]
