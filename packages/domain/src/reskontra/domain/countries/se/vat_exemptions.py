"""Why a supply in Sweden bears no VAT. Source: ML (2023:200) 10 kap., as it read in 2025.

Supplies to other countries have cases of their own, and so have small sellers.
"""

from typing import Final

from reskontra.domain.countries.vat import VatExemption

_SUBJECTS: Final = {
    "10:4": ("posttjänster", "postal services"),
    "10:6": ("sjukvård och tandvård", "medical and dental care"),
    "10:9": ("varor och tjänster som led i vård", "supplies as part of medical or dental care"),
    "10:11": ("dentaltekniska produkter", "dental prostheses"),
    "10:12": ("modersmjölk, blod och organ", "human milk, blood and organs"),
    "10:13": ("läkemedel", "medicines"),
    "10:14": ("social omsorg", "social care"),
    "10:15": ("utbildning", "education"),
    "10:16": ("utbildning som ger rätt till studiestöd", "education entitling to student aid"),
    "10:17": ("varor och tjänster som led i utbildning", "supplies as part of education"),
    "10:18": ("uppdragsutbildning", "commissioned education"),
    "10:19": ("tjänster inom fristående grupper", "services within independent groups"),
    "10:20": ("medlemsblad och personaltidningar", "membership and staff periodicals"),
    "10:21": ("organisationstidskrifter", "periodicals of associations"),
    "10:25": ("program och kataloger", "programmes and catalogues"),
    "10:26": ("annonser och framställning för periodiska publikationer", "work for periodicals"),
    "10:27": ("radio- och tv-produktion", "radio and television production"),
    "10:28": ("idrott", "sport"),
    "10:30": ("kultur", "culture"),
    "10:31": ("konstnärers egna konstverk", "artists' own works of art"),
    "10:32": ("försäkringstjänster", "insurance"),
    "10:33": ("bank, finansiering och värdepappershandel", "banking, finance and securities"),
    "10:34": ("sedlar, mynt, lotterier och gravskötsel", "banknotes, coins, lotteries and graves"),
    "10:35": ("fastigheter och rättigheter till fastigheter", "real estate and rights to it"),
    "10:37": ("tillgångar utan avdragsrätt", "assets bought without a right to deduct"),
}  # fmt: skip


def _exemption(paragraph: str, swedish: str, english: str) -> VatExemption:
    chapter, number = paragraph.split(":")
    return VatExemption(
        paragraph,
        {
            "sv": f"Undantag från skatteplikt enligt {chapter} kap. {number} §"
            f" mervärdesskattelagen: {swedish}",
            "en": f"Exempt from VAT under Chapter {chapter} Section {number} of the Swedish VAT"
            f" Act (mervärdesskattelagen): {english}",
        },
    )


EXEMPTIONS: Final = {
    paragraph: _exemption(paragraph, *subject) for paragraph, subject in _SUBJECTS.items()
}
