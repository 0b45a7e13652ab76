"""The paragraphs of exemption. Source: ML (2023:200) 10 kap."""

from reskontra.domain.countries.se.vat_exemptions import EXEMPTIONS


def test_the_text_names_the_paragraph_in_both_languages() -> None:
    care = EXEMPTIONS["10:6"]
    assert care.texts == {
        "sv": "Undantag från skatteplikt enligt 10 kap. 6 § mervärdesskattelagen:"
        " sjukvård och tandvård",
        "en": "Exempt from VAT under Chapter 10 Section 6 of the Swedish VAT Act"
        " (mervärdesskattelagen): medical and dental care",
    }


def test_every_paragraph_is_one_of_chapter_ten_before_the_trade_abroad() -> None:
    numbers = [int(paragraph.removeprefix("10:")) for paragraph in EXEMPTIONS]
    assert numbers == sorted(numbers)
    assert max(numbers) < 42
    assert all(one.paragraph == paragraph for paragraph, one in EXEMPTIONS.items())
