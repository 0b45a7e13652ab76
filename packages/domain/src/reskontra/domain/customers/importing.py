"""Customers from a table of another program: what each row means, and which are the same."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from reskontra.domain.countries.se.organisation_number import is_legal_person
from reskontra.domain.customers import register
from reskontra.domain.customers.refusals import CustomerKindUnclear
from reskontra.domain.customers.views import CustomerEntry, CustomerKind
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.folding import folded
from reskontra.domain.kernel.limits import LONGEST_TERMS_DAYS
from reskontra.domain.kernel.refusals import OutOfRange, Refusal
from reskontra.domain.sheets.cells import cell_reasons
from reskontra.domain.sheets.views import Sheet

# By field: what its heading may be called, the name that we use ourselves first.
HEADINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "name": ("Namn", "Kundnamn", "Företagsnamn", "Företag", "Name", "Customer", "Customer name"),
    "kind": ("Kundtyp", "Typ", "Kind", "Type", "Customer type"),
    "orgNumber": (
        "Organisationsnummer",
        "Org.nr",
        "Orgnr",
        "Person-/organisationsnummer",
        "Org.nr/personnr",
        "Personnummer",
        "Organisation number",
        "Registration number",
    ),
    "vatNumber": ("Momsregistreringsnummer", "Momsnummer", "VAT-nummer", "VAT nr", "VAT number"),
    "email": ("E-post", "E-postadress", "Epost", "Mejl", "Mail", "E-mail", "E-mail address"),
    "phone": ("Telefon", "Telefonnummer", "Tel", "Mobil", "Phone", "Phone number"),
    "line1": ("Adress", "Gatuadress", "Adressrad 1", "Adress 1", "Fakturaadress", "Address"),
    "line2": ("Adressrad 2", "Adress 2", "c/o", "Address 2", "Address line 2"),
    "postalCode": ("Postnummer", "Postnr", "Postal code", "Postcode", "Zip", "Zip code"),
    "city": ("Ort", "Postort", "Stad", "Postadress", "City", "Town"),
    "country": ("Land", "Landkod", "Country", "Country code"),
    "locale": ("Språk", "Language"),
    "buyerReference": ("Er referens", "Referens", "Your reference", "Buyer reference"),
    "paymentTermsDays": ("Betalningsvillkor", "Betalningsvillkor dagar", "Payment terms"),
    "peppolId": ("Peppol-id", "Peppol", "Peppol id"),
    "gln": ("GLN", "GLN-kod", "Lokaliseringskod"),
}
NEEDED: Final = ("name",)

_KINDS: Final = {
    CustomerKind.PERSON: ("privatperson", "person", "privat", "konsument", "consumer", "private"),
    CustomerKind.COMPANY: ("foretag", "bolag", "forening", "company", "business", "enskild firma"),
    CustomerKind.AUTHORITY: ("myndighet", "kommun", "region", "offentlig", "authority", "public"),
}
_KIND_OF: Final = {word: kind for kind, words in _KINDS.items() for word in words}
_COUNTRIES: Final = {"sverige": "SE", "sweden": "SE"}
_LOCALES: Final = {"svenska": "sv", "swedish": "sv", "engelska": "en", "english": "en"}
_DAYS: Final = re.compile(r"(?:netto |net )?([0-9]{1,4}) ?(?:dagar|dgr|d|days)?(?: netto| net)?")
# Numbers of the state, of municipalities and of regions begin with it.
_AUTHORITIES: Final = "2"


@dataclass(frozen=True, slots=True)
class Row:
    """What a row means; a row with reasons against it has no entry."""

    entry: CustomerEntry | None
    reasons: tuple[Refusal, ...]


class SameCustomer(NamedTuple):
    """What makes two customers the same one: the number, or else name, postal code and e-mail."""

    org_number: str
    name: str = ""
    postal_code: str = ""
    email: str = ""


def row_of(cells: Mapping[str, str]) -> Row:
    """Read a row; every reason against it at once."""
    reasons = cell_reasons(cells, HEADINGS)
    if reasons:
        return Row(None, tuple(reasons))
    entry, reasons = _entry_of(cells)
    reasons = [*reasons, *register.reasons_not_to_register(entry)]
    return Row(None if reasons else entry, tuple(reasons))


def likeness_of(entry: CustomerEntry) -> SameCustomer:
    """What a tidy entry is recognised by."""
    if entry.org_number:
        return SameCustomer(entry.org_number)
    return SameCustomer(
        "", entry.name.lower(), entry.address.postal_code, (entry.email or "").lower()
    )


def repeats(rows: Iterable[Mapping[str, str]]) -> dict[int, int]:
    """Rows that say of themselves to be an earlier one, by place; both counted from 0."""
    first: dict[SameCustomer, int] = {}
    found: dict[int, int] = {}
    for place, cells in enumerate(rows):
        if not cells:
            continue
        earlier = first.setdefault(_likeness_of_cells(cells), place)
        if earlier != place:
            found[place] = earlier
    return found


def template() -> Sheet:
    """A table to fill in, with one customer as an example."""
    example = {
        "name": "Kunden AB",
        "kind": "Företag",
        "orgNumber": "556703-7485",
        "email": "faktura@kunden.example",
        "line1": "Storgatan 1",
        "postalCode": "114 18",
        "city": "Stockholm",
        "country": "SE",
        "locale": "svenska",
        "paymentTermsDays": "30",
    }
    return Sheet(
        headings=tuple(names[0] for names in HEADINGS.values()),
        rows=(tuple(example.get(field, "") for field in HEADINGS),),
    )


def _likeness_of_cells(cells: Mapping[str, str]) -> SameCustomer:
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
    )
    return register.tidied(entry), reasons


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
