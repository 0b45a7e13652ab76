"""Words become a mail whose text and HTML say the same."""

import re
from html import unescape

import pytest

from reskontra.domain.templates.laying_out import Frame, UnsafeLinkFault, laid_out
from reskontra.domain.templates.views import Words

URL = "https://faktura.reskontra.example/p/abc?x=1&y=2"
WORDS = Words(
    subject="Faktura {{number}}",
    preview="Snart",
    heading="Faktura {{number}}",
    body=(
        "Hej {{name}},\nvälkommen.\n\n{{details}}\n\n{{link}}\n\n"
        "Eller {{link}}.\nIBAN {{iban}}\n\n{{iban}}\n\nHej då"
    ),
)
VALUES = {"number": "1042", "name": "Bo <b>&", "link": URL, "iban": None}
FRAME = Frame(foot="Från {{name}}.", details={"Att betala": "10 kr", "OCR": "7"}, button="Se den")


def test_a_mail_says_the_same_in_text_and_in_html() -> None:
    mail = laid_out(WORDS, VALUES, FRAME, "sv")
    assert mail.text == (
        "Faktura 1042\n\n"
        "Hej Bo <b>&,\nvälkommen.\n\n"
        "Att betala:    10 kr\nOCR:           7\n\n"
        f"Se den: {URL}\n\n"
        f"Eller {URL}.\n\n"
        "Hej då\n\n"
        "Från Bo <b>&.\n"
    )
    shown = unescape(re.sub(r"<[^>]+>", " ", mail.html.partition("<body")[2]))
    for part in ("Faktura 1042", "Hej Bo <b>&,", "välkommen.", "10 kr", "Se den", "Hej då"):
        assert part in shown
    assert "IBAN" not in mail.html + mail.text


def test_a_line_of_its_own_makes_a_button_and_another_a_link() -> None:
    html = laid_out(WORDS, VALUES, FRAME, "sv").html
    assert html.count('href="https://faktura.reskontra.example/p/abc?x=1&amp;y=2"') == 2
    assert html.count("<p ") == 3


def test_nothing_that_comes_in_is_markup() -> None:
    evil = "<script>alert(1)</script>\"'"
    words = Words(subject=evil, preview=evil, heading=evil, body=evil)
    frame = Frame(foot=evil, details={evil: evil}, notice=evil)
    html = laid_out(words, {}, frame, "sv").html
    assert "<script" not in html
    assert "\"'" not in html


def test_without_a_link_there_is_no_button() -> None:
    mail = laid_out(WORDS, {**VALUES, "link": None}, FRAME, "sv")
    assert "Se den" not in mail.html + mail.text
    assert "href" not in mail.html


@pytest.mark.parametrize("link", ["javascript:alert(1)", 'https://x.example/"onclick="', "http:"])
def test_a_link_leads_to_a_web_page_or_nowhere(link: str) -> None:
    with pytest.raises(UnsafeLinkFault):
        laid_out(WORDS, {**VALUES, "link": link}, FRAME, "sv")


def test_a_subject_is_one_short_line_whatever_the_names_hold() -> None:
    words = Words(subject="Faktura från {{name}}", body="x")
    name = "Ond\r\nBcc: alla@example.com\u2028" + "å" * 300
    subject = laid_out(words, {"name": name}, FRAME, "sv").subject
    assert subject.isprintable()
    assert subject.startswith("Faktura från Ond Bcc: alla@example.com å")
    assert len(subject) == 150
