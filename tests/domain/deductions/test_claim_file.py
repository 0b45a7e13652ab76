"""The file that the tax authority takes: its elements, their order and its whole kronor."""

from dataclasses import replace
from datetime import date

import pytest

from reskontra.domain.countries.household import HouseholdKind, HouseholdWork
from reskontra.domain.deductions.claim_file import (
    WORK_NAMES,
    claim_file,
    claim_file_name,
    digits,
)
from reskontra.domain.deductions.views import Claimable, WorkClaimed
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.xml_text import Element, read_xml
from tests.factories.invoicing import kr

HT = "{http://xmls.skatteverket.se/se/skatteverket/ht/%sbegaran/6.0}"
OUTER, INNER = HT % "", HT % "komponent/"
ROT = Claimable(
    invoice_id=InvoiceId.new(),
    invoice_number=1001,
    kind=HouseholdKind.ROT,
    name="Anna Ägare",
    personal_number="19800101-0209",
    price=kr("20 000"),
    requested=kr("6 000"),
    paid_date=date(2026, 11, 24),
    other_cost=kr("500.75"),
    works=(WorkClaimed(work=HouseholdWork.PLUMBING, hours=20, material=kr("6 250.50")),),
    property_designation="Malmö <Slottet> 1:23",
)
RUT = replace(
    ROT,
    kind=HouseholdKind.RUT,
    property_designation=None,
    works=(
        WorkClaimed(work=HouseholdWork.CLEANING, hours=4, material=kr("0")),
        WorkClaimed(work=HouseholdWork.LAUNDRY, hours=None, material=kr("0")),
    ),
)


def read(*claims: Claimable) -> Element:
    return read_xml(claim_file("ROT 2026-00001", claims).encode())


def names(element: Element) -> list[str]:
    return [child.tag.removeprefix(INNER) for child in element]


def texts(element: Element) -> dict[str, str | None]:
    return {child.tag.removeprefix(INNER): child.text for child in element if not len(child)}


def test_the_file_begins_with_its_name_and_is_of_one_kind() -> None:
    root = read(ROT, ROT)
    assert root.tag == f"{OUTER}Begaran"
    assert names(root) == ["NamnPaBegaran", "RotBegaran"]
    assert names(root[1]) == ["Arenden", "Arenden"]
    assert names(read(RUT)) == ["NamnPaBegaran", "HushallBegaran"]


def test_the_elements_of_a_rot_claim_stand_in_order() -> None:
    (claim,) = read(ROT)[1]
    assert names(claim) == [
        "Kopare",
        "BetalningsDatum",
        "PrisForArbete",
        "BetaltBelopp",
        "BegartBelopp",
        "FakturaNr",
        "Ovrigkostnad",
        "Fastighetsbeteckning",
        "UtfortArbete",
    ]
    assert texts(claim) == {
        "Kopare": "198001010209",
        "BetalningsDatum": "2026-11-24",
        "PrisForArbete": "20000",
        "BetaltBelopp": "14000",
        "BegartBelopp": "6000",
        "FakturaNr": "1001",
        "Ovrigkostnad": "500",
        "Fastighetsbeteckning": "Malmö <Slottet> 1:23",
    }
    (work,) = claim[-1]
    assert work.tag == f"{INNER}Vvs"
    assert texts(work) == {"AntalTimmar": "20", "Materialkostnad": "6250"}


def test_an_apartment_is_told_with_its_association() -> None:
    flat = replace(
        ROT, property_designation=None, apartment="1204", housing_org_number="769600-0014"
    )
    (claim,) = read(flat)[1]
    assert names(claim)[-3:] == ["LagenhetsNr", "BrfOrgNr", "UtfortArbete"]
    assert texts(claim)["BrfOrgNr"] == "167696000014"


def test_a_rut_claim_tells_no_home_and_laundry_as_done() -> None:
    (claim,) = read(RUT)[1]
    assert "Fastighetsbeteckning" not in names(claim)
    cleaning, laundry = claim[-1]
    assert names(cleaning) == ["AntalTimmar", "Materialkostnad"]
    assert texts(laundry) == {"Utfort": "true"}


@pytest.mark.parametrize("work", HouseholdWork)
def test_every_kind_of_work_has_its_name_at_the_authority(work: HouseholdWork) -> None:
    assert WORK_NAMES[work].isalpha()


def test_the_name_fits() -> None:
    assert claim_file_name(HouseholdKind.ROT, 2026, 12) == "ROT 2026-00012"
    assert len(claim_file_name(HouseholdKind.RUT, 2026, 99_999)) <= 16


def test_numbers_are_digits() -> None:
    assert digits("19800101-0209") == "198001010209"
