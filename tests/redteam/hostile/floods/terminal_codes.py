"""Escape sequences, bidirectional marks, markup and workflow commands on stdout."""
# expect: full

# %%
print("\x1b]0;owned\x07\x1b[2J\x1b[31m\u202e\x00\ud800<script>alert(1)</script>\n::error::owned\n=1+1\r\n\x9b")
raise ValueError("\x1b[2J<script>alert(1)</script>::set-output name=a::b\ud800")
