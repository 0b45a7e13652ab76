"""Work in a home stands on the page with masked numbers, and a credit note gives it back."""

from reskontra.domain.invoicing.document_household import household_shown
from reskontra.domain.invoicing.household import HouseholdShare, KeptHousehold
from tests.factories.households import ANNA, ROT
from tests.factories.invoicing import kr

SHARE = HouseholdShare(
    name=ANNA.name,
    personal_number=ANNA.personal_number,
    price=kr("20 000"),
    deduction=kr("6 000"),
)
KEPT = KeptHousehold(asked=ROT, labour=kr("20 000"), shares=(SHARE,))


def test_no_whole_personal_number_is_shown() -> None:
    shown = household_shown(KEPT)
    assert shown is not None
    assert [each.personal_number for each in shown.persons] == ["19800101-****"]
    assert (shown.labour, shown.deduction) == (kr("20 000"), kr("6 000"))
    assert shown.property_designation == "Malmö Slottet 1:23"
    assert ANNA.personal_number not in repr(shown)


def test_a_credit_note_gives_it_back() -> None:
    shown = household_shown(KEPT)
    assert shown is not None
    back = shown.given_back()
    assert (back.labour, back.deduction) == (kr("-20 000"), kr("-6 000"))
    assert [each.deduction for each in back.persons] == [kr("-6 000")]


def test_without_such_work_there_is_nothing_to_show() -> None:
    assert household_shown(None) is None
