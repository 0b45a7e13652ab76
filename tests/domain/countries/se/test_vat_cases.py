"""What follows from each VAT case. Source: ML (2023:200); UNCL5305, VATEX; SKV 4700."""

import pytest

from reskontra.domain.countries.se.vat_cases import RULES
from reskontra.domain.countries.vat import VatCase, VatCaseRule

REVERSE, EXPORT = "VATEX-EU-AE", "VATEX-EU-G"


@pytest.mark.parametrize(
    ("case", "category", "code", "box", "paragraph"),
    [
        (VatCase.DOMESTIC, "S", None, "05", None),
        (VatCase.CONSTRUCTION, "AE", REVERSE, "41", "16 kap. 13 §"),
        (VatCase.SCRAP, "AE", REVERSE, "41", "16 kap. 14 §"),
        (VatCase.GOLD, "AE", REVERSE, "41", "16 kap. 12 §"),
        (VatCase.EMISSION_RIGHTS, "AE", REVERSE, "41", "16 kap. 15 §"),
        (VatCase.ELECTRONICS, "AE", REVERSE, "41", "16 kap. 16 §"),
        (VatCase.EU_GOODS, "K", "VATEX-EU-IC", "35", "10 kap. 42 §"),
        (VatCase.EU_SERVICE, "AE", REVERSE, "39", "6 kap. 33 §"),
        (VatCase.EXPORT_GOODS, "G", EXPORT, "36", "10 kap. 64 §"),
        (VatCase.SERVICE_OUTSIDE_EU, "O", "VATEX-EU-O", "40", "6 kap. 33 §"),
        (VatCase.EXEMPT, "E", None, "42", None),
        (VatCase.SMALL_SELLER, "E", None, None, "18 kap. 4 §"),
    ],
)
def test_codes_box_and_paragraph(
    case: VatCase, category: str, code: str | None, box: str | None, paragraph: str | None
) -> None:
    rule = RULES[case]
    assert (rule.category, rule.exemption_code, rule.box) == (category, code, box)
    assert (paragraph or "") in rule.texts.get("sv", "")
    assert bool(rule.texts) is (paragraph is not None)


@pytest.mark.parametrize("case", VatCase)
def test_only_a_domestic_sale_bears_vat(case: VatCase) -> None:
    assert (RULES[case].percent is None) is (case is VatCase.DOMESTIC)


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.case)
def test_a_buyer_who_owes_the_vat_is_told_so_in_the_words_of_the_law(rule: VatCaseRule) -> None:
    texts = [text.casefold() for text in rule.texts.values()]
    says_so = [text for text in texts if "omvänd betalningsskyldighet" in text]
    assert len(says_so) == (2 if rule.is_buyer_liable else 0)


@pytest.mark.parametrize("case", VatCase)
def test_every_text_is_in_both_languages(case: VatCase) -> None:
    assert set(RULES[case].texts) in ({"sv", "en"}, set())
