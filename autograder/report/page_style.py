"""The look of our pages: one calm palette for light, dark and print, and the frame that every page has."""

from __future__ import annotations

from collections.abc import Mapping

from autograder.model.escape import html
from autograder.model.result import Verdict
from autograder.report.explain import BADGES, MARKS, WORDS, State

# Text on its backgrounds has a contrast of 4.5 or more, lines and bars of 3 or more (tests compute it).
LIGHT = {
    "page": "#faf9f6",
    "card": "#ffffff",
    "soft": "#f1efe9",
    "text": "#1f2328",
    "muted": "#57606a",
    "line": "#dedad1",
    "link": "#0b5cad",
    "good": "#1a6b35",
    "bad": "#a8283a",
    "bar": "#2f6f9f",
    "keyword": "#8250a8",
    "string": "#0a6640",
    "number": "#0b5cad",
    "comment": "#5f6873",
}
DARK = {
    "page": "#14171b",
    "card": "#1c2127",
    "soft": "#252b33",
    "text": "#e6e8ea",
    "muted": "#a6afb9",
    "line": "#39414b",
    "link": "#79b8ff",
    "good": "#6fce8b",
    "bad": "#ff9aa5",
    "bar": "#6fa8d6",
    "keyword": "#d2a8ff",
    "string": "#8ddb8c",
    "number": "#79c0ff",
    "comment": "#9aa4af",
}
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

_BASE = """
*{box-sizing:border-box}
html{color-scheme:light dark;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);overflow-wrap:break-word;
font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.wrap{max-width:var(--wide);margin:0 auto;padding:0 1rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-999px}
.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.3rem .8rem;z-index:1}
h1{font-size:1.7rem;line-height:1.25;margin:.1rem 0 .6rem}
h2{font-size:1.2rem;line-height:1.35;margin:0 0 .5rem}
h3{font-size:.95rem;margin:1.2rem 0 .35rem;color:var(--muted);font-weight:600}
p{margin:.4rem 0}
header.wrap{padding-top:2rem;padding-bottom:.6rem}
footer.wrap{padding-top:.6rem;padding-bottom:2.5rem;color:var(--muted);font-size:.875rem}
.kicker,.muted{color:var(--muted)}
.kicker{margin:0}
.card{background:var(--card);border:1px solid var(--line);border-radius:10px;
padding:1.1rem 1.25rem;margin:1rem 0}
.card>:last-child{margin-bottom:0}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.875em}
code{background:var(--soft);border-radius:4px;padding:.08em .3em}
pre{background:var(--soft);border-radius:8px;padding:.8rem 1rem;margin:.35rem 0;overflow-x:auto;
line-height:1.5;tab-size:4}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.4rem .8rem .4rem 0;border-bottom:1px solid var(--line);vertical-align:top}
th{font-weight:600}
thead th{color:var(--muted);font-size:.875rem;vertical-align:bottom}
.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.scroll{overflow-x:auto}
.badge{display:inline-block;border-radius:5px;padding:0 .55rem;color:#fff;font-size:.8125rem;
line-height:1.6rem;font-weight:600;white-space:nowrap}
.facts{list-style:none;margin:.6rem 0 0;padding:0}
.facts li{padding:.12rem 0 .12rem 5.4rem;text-indent:-5.4rem}
.facts li>*{text-indent:0}
.facts b{display:inline-block;width:5.4rem;text-indent:0;font-weight:600;font-size:.875rem}
summary{cursor:pointer}
@media (max-width:34rem){.card{padding:.9rem;margin:.8rem 0}h1{font-size:1.4rem}
header.wrap{padding-top:1.1rem}}
@media print{body{background:#fff}.card{break-inside:avoid;border-color:#999}.skip{display:none}
pre{white-space:pre-wrap}.badge{print-color-adjust:exact}}
"""


def sheet(extra: str = "", wide: str = "46rem") -> str:
    """The style sheet; `extra` is a page's own. Dark by the reader's setting, light in print."""
    badges = "".join(f".{state.name.lower()}{{background:{color}}}" for state, (color, _) in BADGES.items())
    dark = f"@media screen and (prefers-color-scheme:dark){{:root{{{_variables(DARK)}}}}}"
    return f":root{{{_variables(LIGHT)};--wide:{wide}}}{dark}{_BASE}{badges}{extra}".replace("\n", "")


def head(title: str, style: str) -> str:
    """From the doctype to the skip link. `title` is plain text."""
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{html(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
        '<a class="skip" href="#main">Skip to the content</a>\n'
    )


def badge(state: State) -> str:
    """A state as a coloured word with a mark: never colour alone."""
    mark = BADGES[state][1]
    return f'<span class="badge {state.name.lower()}"><span aria-hidden="true">{mark}</span> {state}</span>'


def fact(verdict: Verdict, text: str) -> str:
    """A check's sentence (HTML) with its verdict as a mark and a word."""
    tone = {Verdict.PASS: ' class="ok"', Verdict.FAIL: ' class="no"'}.get(verdict, ' class="muted"')
    return f'<li><b{tone}><span aria-hidden="true">{MARKS[verdict]}</span> {WORDS[verdict]}</b>{text}</li>'


def _variables(palette: Mapping[str, str]) -> str:
    return ";".join(f"--{name}:{color}" for name, color in palette.items())
