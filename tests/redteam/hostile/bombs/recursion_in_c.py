"""A stack overflow in C: nested parentheses, deep repr, deep JSON, deep pickles, deep comparisons."""
# expect: linear=none, forget=none
# limits: short

# %% linear
import sys

def linear(concat, W_f, b_f):
    sys.setrecursionlimit(10**9)
    deep = []
    for _ in range(10**6):
        deep = [deep]
    return repr(deep) == deep

# %% forget
def forget(f_t, c_prev):
    import ast, json, pickle, re, sys
    sys.setrecursionlimit(10**9)
    for way in (lambda: eval("(" * 5000 + ")" * 5000), lambda: json.loads("[" * 10**6), lambda: re.compile("(" * 10**5),
                lambda: ast.parse("-" * 10**5 + "1"), lambda: ast.literal_eval("-" * 10**5 + "1")):
        try:
            way()
        except Exception:
            pass
    return None
