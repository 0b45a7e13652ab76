"""A household is kept as it was asked for, and shows no whole personal number."""

from decimal import Decimal

from reskontra.domain.countries import country_of
from reskontra.domain.invoicing.household import (
    HouseholdShare,
    KeptHousehold,
    household_from_json,
    household_json,
    masked,
    tidied,
    work_from_json,
    work_json,
)
from tests.factories.households import ANNA, BERTIL, CLEANING, PIPES, household, person
from tests.factories.invoicing import kr


def test_what_is_kept_is_read_back() -> None:
    asked = household(persons=(person(parts=2, at_most=Decimal(900)), BERTIL))
    share = HouseholdShare(
        name=ANNA.name,
        personal_number=ANNA.personal_number,
        price=kr("20 000"),
        deduction=kr("900"),
    )
    kept = KeptHousehold(asked=asked, labour=kr("20 000.40"), shares=(share,))
    assert household_from_json(household_json(kept)) == kept
    assert kept.deduction == kr("900")


def test_what_a_line_is_is_read_back() -> None:
    assert [work_from_json(work_json(each)) for each in (CLEANING, PIPES, None)] == [
        CLEANING,
        PIPES,
        None,
    ]


def test_numbers_are_written_in_one_form() -> None:
    messy = household(
        persons=(person(name="  Anna   Ägare ", personal_number=" 800101 0209"),),
        property_designation=" ",
        housing_org_number="7696000014",
    )
    tidy = tidied(messy, country_of("SE"))
    assert tidy.persons == (ANNA,)
    assert tidy.property_designation is None


def test_the_end_of_a_personal_number_is_masked() -> None:
    assert masked("19800101-0209") == "19800101-****"
