"""IPython's run_cell, its hooks for display and errors, and its transformers are replaced."""
# expect: full

# %% end
_ip = get_ipython()
_ip.run_cell = lambda *a, **k: None
_ip.run_cell_async = None
_ip.showtraceback = lambda *a, **k: 1 / 0
_ip.displayhook = lambda *a: 1 / 0
_ip.display_pub.publish = lambda *a, **k: 1 / 0
_ip.display_formatter.format = lambda *a, **k: ({"text/plain": "7.0"}, {})
_ip.set_custom_exc((BaseException,), lambda self, etype, value, tb, tb_offset=None: 1 / 0)
_ip.input_transformers_cleanup.append(lambda lines: ["raise SystemExit\n"])
type(_ip).run_cell = lambda *a, **k: 1 / 0
