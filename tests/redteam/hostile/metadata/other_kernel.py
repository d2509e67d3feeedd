"""The notebook asks for another kernel, whose start command is the student's."""
# expect: full

# %% notebook
notebook["metadata"]["kernelspec"] = {"name": "../../evil", "display_name": "<b>x</b>", "language": "bash",
                                      "argv": ["/bin/sh", "-c", "touch /tmp/evil"]}
notebook["metadata"]["language_info"] = {"name": "bash\x1b[31m"}
