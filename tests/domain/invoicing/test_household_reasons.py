"""Why an invoice gives no reduction for work in a home: a row for each reason."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.countries import country_of
from reskontra.domain.countries.household import HouseholdKind, HouseholdPart, HouseholdWork
from reskontra.domain.countries.se.household_deduction import terms
from reskontra.domain.countries.vat import VatCase
from reskontra.domain.invoicing.household import Household, LineWork
from reskontra.domain.invoicing.household_reasons import (
    HouseholdCase,
    household_missing,
    household_writing_reasons,
    left_of_limit,
    line_work_reasons,
)
from reskontra.domain.invoicing.household_shares import WorkLine, kept_household
from reskontra.domain.invoicing.vat import VatTreatment, domestic
from reskontra.domain.kernel.refusals import Refusal
from tests.factories import varied
from tests.factories.households import ANNA, BERTIL, CLEANING, PLUMBING, household, person
from tests.factories.invoicing import kr

AT_25 = domestic(Decimal(25))
LABOUR = WorkLine(PLUMBING, AT_25, kr("16 000"))
DAY = date(2026, 12, 23)


def case_of(
    asked: Household, lines: tuple[WorkLine, ...] = (LABOUR,), paid: date = DAY
) -> HouseholdCase:
    law = terms(asked.kind, paid)
    return HouseholdCase(
        kept=kept_household(asked, lines, law),
        lines=lines,
        terms=law,
        paid=paid,
        total=kr("1 000 000"),
        is_buyer_person=True,
        is_seller_approved=True,
        seller_number="556703-7485",
    )


def told(reasons: list[Refusal]) -> list[tuple[str, str]]:
    return [(reason.code, ".".join(reason.path)) for reason in reasons]


def test_an_ordinary_one_gives_a_reduction() -> None:
    assert household_missing(case_of(household())) == []


@pytest.mark.parametrize(
    ("about", "code", "path"),
    [
        ({"persons": ()}, "REQUIRED", "household.persons"),
        ({"property_designation": None}, "HOUSEHOLD_HOME_MISSING", "household.propertyDesignation"),
        (
            {"property_designation": None, "apartment": "1204"},
            "HOUSEHOLD_HOME_MISSING",
            "household.propertyDesignation",
        ),
        ({"apartment": "1204"}, "HOUSEHOLD_HOME_AMBIGUOUS", "household.propertyDesignation"),
        (
            {"persons": (person(personal_number="20100101-0204"),)},
            "HOUSEHOLD_PERSON_TOO_YOUNG",
            "household.persons.0.personalNumber",
        ),
        (
            {
                "persons": (
                    ANNA,
                    person(personal_number="19820202-0205", used_elsewhere=Decimal(48_000)),
                )
            },
            "HOUSEHOLD_LIMIT_EXCEEDED",
            "household.persons.1.atMost",
        ),
    ],
)
def test_what_the_household_lacks(about: dict[str, object], code: str, path: str) -> None:
    assert told(household_missing(case_of(household(**about)))) == [(code, path)]


@pytest.mark.parametrize(
    ("line", "code", "path"),
    [
        (
            WorkLine(replace(PLUMBING, hours=None), AT_25, kr("800")),
            "HOUSEHOLD_HOURS_MISSING",
            "lines.0.household.hours",
        ),
        (WorkLine(CLEANING, AT_25, kr("800")), "HOUSEHOLD_WORK_UNFIT", "lines.0.household.work"),
        (
            WorkLine(PLUMBING, VatTreatment(VatCase.EXEMPT, Decimal(0)), kr("800")),
            "HOUSEHOLD_VAT_UNFIT",
            "lines.0.vatCase",
        ),
        (WorkLine(None, AT_25, kr("800")), "HOUSEHOLD_LABOUR_MISSING", "lines"),
    ],
)
def test_what_the_lines_lack(line: WorkLine, code: str, path: str) -> None:
    found = told(household_missing(case_of(household(), (line,))))
    assert found[0] == (code, path)


def test_an_apartment_is_a_home_and_rut_needs_none() -> None:
    flat = household(property_designation=None, apartment="1204", housing_org_number="769600-0014")
    clean = household(kind=HouseholdKind.RUT, property_designation=None)
    assert household_missing(case_of(flat)) == []
    lines = (WorkLine(CLEANING, AT_25, kr("800")),)
    assert household_missing(case_of(clean, lines)) == []


def test_laundry_is_told_without_hours() -> None:
    laundry = LineWork(part=HouseholdPart.LABOUR, work=HouseholdWork.LAUNDRY)
    case = case_of(household(kind=HouseholdKind.RUT), (WorkLine(laundry, AT_25, kr("800")),))
    assert household_missing(case) == []


@pytest.mark.parametrize(
    ("about", "code"),
    [
        ({"is_buyer_person": False}, "HOUSEHOLD_BUYER_NOT_PERSON"),
        ({"is_seller_approved": False}, "HOUSEHOLD_SELLER_UNAPPROVED"),
        ({"seller_number": "800101-0209"}, "HOUSEHOLD_PERSON_SELLS"),
        ({"terms": None}, "HOUSEHOLD_LAW_UNKNOWN"),
        ({"is_advance": True}, "HOUSEHOLD_BEFORE_WORK"),
        ({"total": kr("5 999.99")}, "HOUSEHOLD_ABOVE_TOTAL"),
    ],
)
def test_what_stands_around_it(about: dict[str, object], code: str) -> None:
    case = varied(case_of(household()), **about)
    assert [reason.code for reason in household_missing(case)] == [code]


@pytest.mark.parametrize(
    ("used_rot", "used_rut", "elsewhere", "left"),
    [
        ("0", "0", 0, "50 000"),
        ("44 000", "0", 0, "6 000"),
        ("0", "25 000", 0, "50 000"),
        ("0", "70 000", 0, "5 000"),
        ("10 000", "20 000", 40_000, "0"),
        ("0", "0", 60_000, "0"),
    ],
)
def test_what_is_left_of_the_year(used_rot: str, used_rut: str, elsewhere: int, left: str) -> None:
    case = case_of(household(persons=(person(used_elsewhere=Decimal(elsewhere)),)))
    number = ANNA.personal_number
    used = {(number, HouseholdKind.ROT): kr(used_rot), (number, HouseholdKind.RUT): kr(used_rut)}
    assert left_of_limit(replace(case, used=used), 0) == kr(left)


def test_what_is_left_is_told_and_may_be_taken() -> None:
    number = ANNA.personal_number
    used = {(number, HouseholdKind.ROT): kr("45 000")}
    (reason,) = household_missing(replace(case_of(household()), used=used))
    assert reason.facts == {"left": kr("5000"), "limit": Decimal(50_000), "year": 2026}
    less = household(persons=(person(at_most=Decimal(5_000)),))
    assert household_missing(replace(case_of(less), used=used)) == []


@pytest.mark.parametrize(
    ("about", "code", "path"),
    [
        ({"persons": (person(name=""),)}, "REQUIRED", "household.persons.0.name"),
        (
            {"persons": (person(personal_number="19800101-0200"),)},
            "PERSONAL_NUMBER_INVALID",
            "household.persons.0.personalNumber",
        ),
        ({"persons": (person(parts=0),)}, "OUT_OF_RANGE", "household.persons.0.parts"),
        (
            {"persons": (person(used_elsewhere=Decimal("0.5")),)},
            "OUT_OF_RANGE",
            "household.persons.0.usedElsewhere",
        ),
        (
            {"persons": (person(at_most=Decimal(-1)),)},
            "OUT_OF_RANGE",
            "household.persons.0.atMost",
        ),
        ({"property_designation": "x" * 41}, "TOO_LONG", "household.propertyDesignation"),
        ({"apartment": "x" * 26}, "TOO_LONG", "household.apartment"),
        ({"housing_org_number": "1"}, "ORG_NUMBER_INVALID", "household.housingOrgNumber"),
        ({"persons": (ANNA,) * 11}, "OUT_OF_RANGE", "household.persons"),
    ],
)
def test_what_cannot_be_written_down(about: dict[str, object], code: str, path: str) -> None:
    reasons = household_writing_reasons(household(**about), country_of("SE"))
    assert told(reasons) == [(code, path)]


def test_nobody_stands_there_twice() -> None:
    reasons = household_writing_reasons(household(persons=(ANNA, BERTIL, ANNA)), country_of("SE"))
    assert [path for _, path in told(reasons)] == [
        "household.persons.0.personalNumber",
        "household.persons.2.personalNumber",
    ]


@pytest.mark.parametrize(
    ("hours", "codes"),
    [
        ("7.5", []),
        ("999", []),
        ("1000", ["OUT_OF_RANGE"]),
        ("-1", ["OUT_OF_RANGE"]),
        ("NaN", ["OUT_OF_RANGE"]),
    ],
)
def test_hours_are_told_within_bounds(hours: str, codes: list[str]) -> None:
    work = replace(PLUMBING, hours=Decimal(hours))
    assert [reason.code for reason in line_work_reasons(work, ("lines", "0"))] == codes


def test_a_line_without_such_work_has_no_reasons() -> None:
    assert line_work_reasons(None, ("lines", "0")) == []
