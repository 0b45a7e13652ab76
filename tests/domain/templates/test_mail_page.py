"""HTML that every mail program shows, and that fetches nothing."""

import re

from reskontra.domain.templates import mail_page as page


def test_the_page_has_what_mail_programs_want_and_fetches_nothing() -> None:
    html = page.whole(
        [page.heading("A"), page.paragraph(["b"]), page.button("c", "https://x.example/")],
        language="sv",
        subject="S",
        preview="Kort",
        foot="Fot",
    )
    assert html.startswith('<!doctype html>\n<html lang="sv"')
    assert '<meta name="color-scheme" content="light dark">' in html
    assert "max-width:600px" in html
    assert "Kort&#847;" in html
    assert not re.search(r"src=|url\(|@import|<link|<script|<img", html)


def test_every_text_is_text() -> None:
    evil = '"><i>'
    marked = [
        page.heading(evil),
        page.notice(evil),
        page.link(evil),
        page.button(evil, evil, evil),
        page.details({evil: evil}),
    ]
    assert all("<i>" not in one for one in marked)


def test_nothing_to_say_is_nothing_to_see() -> None:
    assert [page.heading(""), page.notice(""), page.details({})] == ["", "", ""]


def test_a_button_has_its_address_in_letters_where_there_is_a_hint() -> None:
    assert page.button("a", "https://x.example/").count("https") == 1
    assert page.button("a", "https://x.example/", "Eller:").count("https") == 3


def test_an_amount_is_kept_whole_and_an_account_is_cut_between_its_groups() -> None:
    box = page.details({"a": "12\u00a0500,00\u00a0kr", "b": "\u00a0".join(["SE45", *["0000"] * 5])})
    assert 'white-space:nowrap;">12\u00a0500,00\u00a0kr</td>' in box
    assert ">SE45 0000 0000 0000 0000 0000</td>" in box
