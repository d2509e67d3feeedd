"""Script, escape sequences, formulas and workflow commands in exception texts and type names."""
# expect: linear=none, sigmoid=none, forget=none

# %% linear
def linear(concat, W_f, b_f):
    raise ValueError("<script>alert(1)</script>\x1b]0;owned\x07\x1b[2J\u202e::error file=a::b\n=cmd|'/c calc'!A0")

# %% sigmoid
def sigmoid(z):
    raise type("<img src=x onerror=alert(1)>\n::set-output name=score::40", (Exception,), {})("\x00\ud800")

# %% forget
def forget(f_t, c_prev):
    return type("=HYPERLINK(\"http://x\")\r\n\x9b31m", (), {})()
