from reskontra.workers.rendering.plain import plain_contents, set_plain
from tests.workers.rendering.invoices import LOGO, make_document
from tests.workers.rendering.pages import catalogue_of, words_of


def test_the_yardstick_sets_the_same_facts_without_tags() -> None:
    pdf = set_plain(plain_contents(make_document(), LOGO.decode()))
    assert "MarkInfo" not in str(catalogue_of(pdf))
    assert "Systemutveckling, Johan Åkerblom" in words_of(pdf)
    assert "144 636,00 kr" in words_of(pdf)
