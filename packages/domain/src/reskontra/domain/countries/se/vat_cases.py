"""What follows from each VAT case: rate, words, codes and box.

Sources: ML (2023:200) 6:33, 10:42-43, 10:64, 16:11-16, 17:24 and 18:4; UNCL5305 and VATEX as
EN 16931 lists them; boxes of Skatteverket's form SKV 4700.
"""

from decimal import Decimal
from typing import Final

from reskontra.domain.countries.vat import VatCase, VatCaseRule

_0: Final = Decimal(0)


def _reverse_charge(case: VatCase, box: str, section: str) -> VatCaseRule:
    """The buyer owes the VAT, and the invoice says so in these very words (17:24 14)."""
    chapter, number = section.split(":")
    return VatCaseRule(
        case=case,
        percent=_0,
        category="AE",
        exemption_code="VATEX-EU-AE",
        box=box,
        texts={
            "sv": f"Omvänd betalningsskyldighet enligt {chapter} kap. {number}"
            " mervärdesskattelagen",
            "en": f"Reverse charge (omvänd betalningsskyldighet) under Chapter {chapter} Section"
            f" {number.removesuffix(' §')} of the Swedish VAT Act (mervärdesskattelagen)",
        },
    )


def _stated(case: VatCase, category: str, code: str | None, box: str | None, swedish: str,
            english: str) -> VatCaseRule:  # fmt: skip
    texts = {"sv": swedish, "en": english}
    return VatCaseRule(
        case=case, percent=_0, category=category, exemption_code=code, box=box, texts=texts
    )


_RULES: Final = (
    # Box 05 holds what bears VAT, whatever the rate; the VAT itself goes in 10, 11 and 12.
    VatCaseRule(case=VatCase.DOMESTIC, percent=None, category="S", box="05"),
    _reverse_charge(VatCase.CONSTRUCTION, "41", "16:13 §"),
    _reverse_charge(VatCase.SCRAP, "41", "16:14 §"),
    _reverse_charge(VatCase.GOLD, "41", "16:12 §"),
    _reverse_charge(VatCase.EMISSION_RIGHTS, "41", "16:15 §"),
    _reverse_charge(VatCase.ELECTRONICS, "41", "16:16 §"),
    _stated(
        VatCase.EU_GOODS, "K", "VATEX-EU-IC", "35",
        "Unionsintern varuförsäljning enligt 10 kap. 42 § mervärdesskattelagen",
        "Intra-Community supply of goods, exempt under Chapter 10 Section 42 of the Swedish VAT Act"
        " (mervärdesskattelagen)",
    ),
    VatCaseRule(
        case=VatCase.EU_SERVICE, percent=_0, category="AE", exemption_code="VATEX-EU-AE", box="39",
        texts={
            "sv": "Omvänd betalningsskyldighet: tjänst tillhandahållen i ett annat EU-land,"
            " 6 kap. 33 § mervärdesskattelagen",
            "en": "Reverse charge (omvänd betalningsskyldighet): service supplied in another EU"
            " country, Chapter 6 Section 33 of the Swedish VAT Act and Article 196 of Directive"
            " 2006/112/EC",
        },
    ),
    _stated(
        VatCase.EXPORT_GOODS, "G", "VATEX-EU-G", "36",
        "Export enligt 10 kap. 64 § mervärdesskattelagen",
        "Export, exempt under Chapter 10 Section 64 of the Swedish VAT Act (mervärdesskattelagen)",
    ),
    _stated(
        VatCase.SERVICE_OUTSIDE_EU, "O", "VATEX-EU-O", "40",
        "Omsatt utanför EU: tjänst tillhandahållen utomlands, 6 kap. 33 § mervärdesskattelagen",
        "Supplied outside the EU: service outside the scope of Swedish VAT, Chapter 6 Section 33 of"
        " the Swedish VAT Act (mervärdesskattelagen)",
    ),
    VatCaseRule(case=VatCase.EXEMPT, percent=_0, category="E", box="42"),
    _stated(
        VatCase.SMALL_SELLER, "E", None, None,
        "Undantag från skatteplikt enligt 18 kap. 4 § mervärdesskattelagen",
        "Exempt from VAT under Chapter 18 Section 4 of the Swedish VAT Act (mervärdesskattelagen)",
    ),
)  # fmt: skip

RULES: Final = {rule.case: rule for rule in _RULES}
