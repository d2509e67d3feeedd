"""IPython asked to leave, its shell deleted, its history closed."""
# expect: full

# %%
_ip = get_ipython()
_ip.ask_exit()
_ip.exit_now = True
_ip.history_manager = None
_ip.reset = lambda *a, **k: None
_ip.__class__._instance = None
_ip.clear_instance()

# %% end
exit()

# %% end
quit
