"""Customers from a table of another program: what each row means, and which are the same."""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from reskontra.domain.countries.se.organisation_number import is_legal_person
from reskontra.domain.customers import register
from reskontra.domain.customers.refusals import CustomerKindUnclear, YesOrNoUnclear
from reskontra.domain.customers.views import CustomerEntry, CustomerKind
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.folding import folded
from reskontra.domain.kernel.limits import LONGEST_TERMS_DAYS
from reskontra.domain.kernel.refusals import OutOfRange, Refusal
from reskontra.domain.sheets.rows import Row, read_row
from reskontra.domain.sheets.views import Column

COLUMNS: Final = (
    Column(
        field="name",
        sv="Namn",
        en="Name",
        others=("Kundnamn", "Företagsnamn", "Företag", "Customer", "Customer name"),
        example="Kunden AB",
        is_needed=True,
    ),
    Column(
        field="kind",
        sv="Kundtyp",
        en="Customer type",
        others=("Typ", "Kind", "Type"),
        example="Företag",
    ),
    Column(
        field="orgNumber",
        sv="Organisationsnummer",
        en="Organisation number",
        others=(
            "Org.nr",
            "Orgnr",
            "Person-/organisationsnummer",
            "Org.nr/personnr",
            "Personnummer",
            "Registration number",
        ),
        example="556703-7485",
    ),
    Column(
        field="vatNumber",
        sv="Momsregistreringsnummer",
        en="VAT number",
        others=("Momsnummer", "VAT-nummer", "VAT nr"),
    ),
    Column(
        field="email",
        sv="E-post",
        en="E-mail",
        others=("E-postadress", "Epost", "Mejl", "Mail", "E-mail address"),
        example="faktura@kunden.example",
    ),
    Column(
        field="phone",
        sv="Telefon",
        en="Phone",
        others=("Telefonnummer", "Tel", "Mobil", "Phone number"),
    ),
    Column(
        field="line1",
        sv="Adress",
        en="Address",
        others=("Gatuadress", "Adressrad 1", "Adress 1", "Fakturaadress"),
        example="Storgatan 1",
    ),
    Column(
        field="line2",
        sv="Adressrad 2",
        en="Address line 2",
        others=("Adress 2", "c/o", "Address 2"),
    ),
    Column(
        field="postalCode",
        sv="Postnummer",
        en="Postal code",
        others=("Postnr", "Postcode", "Zip", "Zip code"),
        example="114 18",
    ),
    Column(
        field="city",
        sv="Ort",
        en="Town",
        others=("Postort", "Stad", "Postadress", "City"),
        example="Stockholm",
    ),
    Column(
        field="country",
        sv="Land",
        en="Country",
        others=("Landkod", "Country code"),
        example="SE",
    ),
    Column(field="locale", sv="Språk", en="Language", example="svenska"),
    Column(
        field="isConstructionBusiness",
        sv="Säljer byggtjänster",
        en="Sells construction services",
        others=("Byggföretag", "Omvänd byggmoms"),
        example="nej",
    ),
    Column(
        field="buyerReference",
        sv="Er referens",
        en="Your reference",
        others=("Referens", "Buyer reference"),
    ),
    Column(
        field="paymentTermsDays",
        sv="Betalningsvillkor",
        en="Payment terms",
        others=("Betalningsvillkor dagar",),
        example="30",
    ),
    Column(field="peppolId", sv="Peppol-id", en="Peppol ID", others=("Peppol",)),
    Column(field="gln", sv="GLN", en="GLN number", others=("GLN-kod", "Lokaliseringskod")),
)

_KINDS: Final = {
    CustomerKind.PERSON: ("privatperson", "person", "privat", "konsument", "consumer", "private"),
    CustomerKind.COMPANY: ("foretag", "bolag", "forening", "company", "business", "enskild firma"),
    CustomerKind.AUTHORITY: ("myndighet", "kommun", "region", "offentlig", "authority", "public"),
}
_KIND_OF: Final = {word: kind for kind, words in _KINDS.items() for word in words}
_YES: Final = frozenset({"ja", "j", "yes", "y", "1", "x"})
_NO: Final = frozenset({"", "nej", "n", "no", "0"})
_COUNTRIES: Final = {"sverige": "SE", "sweden": "SE"}
_LOCALES: Final = {"svenska": "sv", "swedish": "sv", "engelska": "en", "english": "en"}
_DAYS: Final = re.compile(r"(?:netto |net )?([0-9]{1,4}) ?(?:dagar|dgr|d|days)?(?: netto| net)?")
# Numbers of the state, of municipalities and of regions begin with it.
_AUTHORITIES: Final = "2"


class SameCustomer(NamedTuple):
    """What makes two customers the same one: the number, or else name, postal code and e-mail."""

    org_number: str
    name: str = ""
    postal_code: str = ""
    email: str = ""


def row_of(cells: Mapping[str, str]) -> Row[CustomerEntry]:
    """Read a row; every reason against it at once."""
    return read_row(cells, COLUMNS, _entry_of)


def likeness_of(entry: CustomerEntry) -> SameCustomer:
    """What a tidy entry is recognised by."""
    if entry.org_number:
        return SameCustomer(entry.org_number)
    return SameCustomer(
        "", entry.name.lower(), entry.address.postal_code, (entry.email or "").lower()
    )


def likeness_of_cells(cells: Mapping[str, str]) -> SameCustomer | None:
    """What a row as it came is recognised by; nothing for an empty one."""
    if not cells:
        return None
    digits = "".join(letter for letter in cells.get("orgNumber", "") if letter.isalnum())
    if digits:
        return SameCustomer(digits[-10:])
    postal_code = "".join(cells.get("postalCode", "").split())
    return SameCustomer(
        "", folded(cells.get("name", "")), postal_code, cells.get("email", "").lower()
    )


def _entry_of(cells: Mapping[str, str]) -> tuple[CustomerEntry, list[Refusal]]:
    days, reasons = _terms_of(cells.get("paymentTermsDays", ""))
    kind = _kind_of(cells)
    if kind is None:
        reasons.append(CustomerKindUnclear(path=("kind",)))
    construction = folded(cells.get("isConstructionBusiness", ""))
    if construction not in _YES | _NO:
        reasons.append(YesOrNoUnclear(path=("isConstructionBusiness",)))
    entry = CustomerEntry(
        kind=kind or CustomerKind.COMPANY,
        name=cells.get("name", ""),
        org_number=cells.get("orgNumber"),
        vat_number=cells.get("vatNumber"),
        email=cells.get("email"),
        phone=cells.get("phone"),
        address=_address_of(cells),
        locale=_locale_of(cells.get("locale", "sv")),
        buyer_reference=cells.get("buyerReference"),
        payment_terms_days=days,
        peppol_id=cells.get("peppolId"),
        gln=cells.get("gln"),
        is_construction_business=construction in _YES,
    )
    entry = register.tidied(entry)
    return entry, [*reasons, *register.reasons_not_to_register(entry)]


def _kind_of(cells: Mapping[str, str]) -> CustomerKind | None:
    """Who it is, as the row says, or as its number can only mean.

    A personal number may be a consumer's or a sole trader's, and the law treats them unlike; so
    there nothing is guessed.
    """
    if "kind" in cells:
        return _KIND_OF.get(folded(cells["kind"]))
    number = "".join(cells.get("orgNumber", "").split())
    if is_legal_person(number):
        is_public = number.removeprefix("16")[0] == _AUTHORITIES
        return CustomerKind.AUTHORITY if is_public else CustomerKind.COMPANY
    return CustomerKind.COMPANY if "vatNumber" in cells else None


def _address_of(cells: Mapping[str, str]) -> Address:
    country = cells.get("country", "SE")
    return Address(
        line1=cells.get("line1", ""),
        line2=cells.get("line2", ""),
        postal_code=cells.get("postalCode", ""),
        city=cells.get("city", ""),
        country=_COUNTRIES.get(country.lower(), country),
    )


def _locale_of(text: str) -> str:
    return _LOCALES.get(text.lower(), text.lower())


def _terms_of(text: str) -> tuple[int | None, list[Refusal]]:
    if not text:
        return None, []
    match = _DAYS.fullmatch(text.lower())
    if match is None:
        return None, [OutOfRange(path=("paymentTermsDays",), minimum=0, maximum=LONGEST_TERMS_DAYS)]
    return int(match[1]), []
