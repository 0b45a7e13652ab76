"""The file that the tax authority takes: Begäran om utbetalning, XML version 6.

Amounts are whole kronor, numbers of persons and associations have twelve digits, and the elements
stand in the schema's order. Who claims is not told: that is whoever logs in.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final
from xml.sax.saxutils import escape

from reskontra.domain.countries.household import HouseholdKind, HouseholdWork
from reskontra.domain.deductions.views import Claimable, WorkClaimed
from reskontra.domain.kernel.money import MINOR_PER_MAJOR, Money

_HT: Final = "http://xmls.skatteverket.se/se/skatteverket/ht"
_KINDS: Final = {HouseholdKind.ROT: "RotBegaran", HouseholdKind.RUT: "HushallBegaran"}
_LEGAL_PERSON: Final = "16"

WORK_NAMES: Final[Mapping[HouseholdWork, str]] = {
    HouseholdWork.BUILDING: "Bygg",
    HouseholdWork.ELECTRICITY: "El",
    HouseholdWork.GLASS_AND_SHEET_METAL: "GlasPlatarbete",
    HouseholdWork.GROUND_AND_DRAINAGE: "MarkDraneringarbete",
    HouseholdWork.MASONRY: "Murning",
    HouseholdWork.PAINTING: "MalningTapetsering",
    HouseholdWork.PLUMBING: "Vvs",
    HouseholdWork.CLEANING: "Stadning",
    HouseholdWork.TEXTILE_CARE: "KladOchTextilvard",
    HouseholdWork.SNOW_CLEARING: "Snoskottning",
    HouseholdWork.GARDENING: "Tradgardsarbete",
    HouseholdWork.CHILD_CARE: "Barnpassning",
    HouseholdWork.PERSONAL_CARE: "Personligomsorg",
    HouseholdWork.MOVING: "Flyttjanster",
    HouseholdWork.IT_SERVICES: "ItTjanster",
    HouseholdWork.APPLIANCE_REPAIR: "ReparationAvVitvaror",
    HouseholdWork.FURNISHING: "Moblering",
    HouseholdWork.HOME_SUPERVISION: "TillsynAvBostad",
    HouseholdWork.REUSE_TRANSPORT: "TransportTillForsaljning",
    HouseholdWork.LAUNDRY: "TvattVidTvattinrattning",
}


def claim_file_name(kind: HouseholdKind, year: int, serial: int) -> str:
    """What the file is called at the authority, within its sixteen letters."""
    return f"{kind} {year}-{serial:05d}"


def claim_file(name: str, claims: Sequence[Claimable]) -> str:
    """The file of claims of one kind and one year of payment."""
    kind = _KINDS[claims[0].kind]
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<ns1:Begaran xmlns:ns1="{_HT}/begaran/6.0" xmlns:ns2="{_HT}/komponent/begaran/6.0">',
        f"  {_element('NamnPaBegaran', name)}",
        f"  <ns2:{kind}>",
        *(f"    {line}" for claim in claims for line in _claim(claim)),
        f"  </ns2:{kind}>",
        "</ns1:Begaran>",
    ]
    return "\n".join(lines) + "\n"


def digits(number: str) -> str:
    """A number as the authority writes it."""
    return "".join(filter(str.isdigit, number))


def _claim(claim: Claimable) -> Iterator[str]:
    told = {
        "Kopare": digits(claim.personal_number),
        "BetalningsDatum": claim.paid_date.isoformat() if claim.paid_date else "",
        "PrisForArbete": _kronor(claim.price),
        "BetaltBelopp": _kronor(claim.paid),
        "BegartBelopp": _kronor(claim.requested),
        "FakturaNr": str(claim.invoice_number),
        "Ovrigkostnad": _kronor(claim.other_cost),
    }
    yield "<ns2:Arenden>"
    for name, text in told.items():
        yield f"  {_element(name, text)}"
    if claim.kind is HouseholdKind.ROT:
        for line in _home(claim):
            yield f"  {line}"
    yield "  <ns2:UtfortArbete>"
    for work in claim.works:
        for line in _work(work):
            yield f"    {line}"
    yield "  </ns2:UtfortArbete>"
    yield "</ns2:Arenden>"


def _home(claim: Claimable) -> Iterator[str]:
    if claim.property_designation:
        yield _element("Fastighetsbeteckning", claim.property_designation)
    if claim.apartment and claim.housing_org_number:
        yield _element("LagenhetsNr", claim.apartment)
        yield _element("BrfOrgNr", _LEGAL_PERSON + digits(claim.housing_org_number))


def _work(work: WorkClaimed) -> Iterator[str]:
    name = WORK_NAMES[work.work]
    yield f"<ns2:{name}>"
    if work.hours is None:
        yield f"  {_element('Utfort', 'true')}"
    else:
        yield f"  {_element('AntalTimmar', str(work.hours))}"
        yield f"  {_element('Materialkostnad', _kronor(work.material))}"
    yield f"</ns2:{name}>"


def _element(name: str, text: str) -> str:
    return f"<ns2:{name}>{escape(text)}</ns2:{name}>"


def _kronor(amount: Money) -> str:
    return str(max(0, amount.minor) // MINOR_PER_MAJOR)
