"""A mail whose files were too large says so, and where they are."""

import pytest

from reskontra.domain.templates.laying_out import Mail
from reskontra.workers.rendering.by_link import told_by_link

URL = "https://reskontra.example/p/a?b=1&c=2"
PAGE = '<html><body class="page"><td class="ink" style="x"><h1>Faktura</h1></td></body></html>'


@pytest.mark.parametrize(
    ("locale", "says"), [("sv", "Filerna är för stora"), ("en", "The files are too large")]
)
def test_it_says_so_before_everything_else(locale: str, says: str) -> None:
    mail = told_by_link(Mail(subject="Faktura", text="Hej!\n", html=PAGE), locale, URL)
    assert mail.subject == "Faktura"
    assert mail.text.startswith(says)
    assert mail.text.endswith(f"{URL}\n\nHej!\n")
    assert 'href="https://reskontra.example/p/a?b=1&amp;c=2"' in mail.html
    assert mail.html.index(says) < mail.html.index("<h1>")
    assert mail.html.index('<td class="ink"') < mail.html.index(says)


def test_a_page_of_another_build_says_so_too() -> None:
    bare = told_by_link(Mail(subject="", text="", html="<p>Hej!</p>"), "sv", URL)
    assert bare.html.index("Filerna") < bare.html.index("Hej!")
