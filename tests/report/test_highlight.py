"""Code in colours: the same text, whatever it is, and soon."""

from __future__ import annotations

import time
from html import unescape

import pytest

from autograder.report import highlight
from tests.pages import Page

ODD = (" \n", "'", '"""', "\\", "f'{", "rb'''", "1_", "0x", "1e", "#", "\n#'", "if ", "<b>&")


@pytest.mark.parametrize("part", ODD)
def test_code_of_any_shape_keeps_its_text(part: str) -> None:
    """Also what is no Python at all."""
    source = part * (highlight.COLOURED // len(part))
    started = time.process_time()
    shown = highlight.code(source)

    assert unescape("".join(Page(f"<pre>{shown}</pre>").texts)) == source
    assert time.process_time() - started < 5


def test_words_numbers_strings_and_comments_are_told_apart() -> None:
    """And nothing inside of a string is a word."""
    assert highlight.code("if x_1 > 2.5e3: y = f'if {x}'  # 'why'") == (
        '<span class="k">if</span> x_1 &gt; <span class="m">2.5e3</span>: '
        'y = <span class="s">f&#x27;if {x}&#x27;</span>  <span class="c"># &#x27;why&#x27;</span>'
    )
