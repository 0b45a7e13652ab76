"""Which filters a person may keep."""

import pytest

from reskontra.domain.kernel.clock import now
from reskontra.domain.saved_filters.ids import SavedFilterId
from reskontra.domain.saved_filters.keeping import reasons_not_to_keep, tidied
from reskontra.domain.saved_filters.views import SavedFilterList, SavedFilterView
from tests.factories.saved_filters import new_saved_filter


def kept(name: str) -> SavedFilterView:
    return SavedFilterView(
        id=SavedFilterId.new(),
        list=SavedFilterList.INVOICES,
        name=name,
        meant="{}",
        is_own=True,
        created_at=now(),
    )


@pytest.mark.parametrize(
    ("about", "code", "field"),
    [
        ({"name": ""}, "REQUIRED", "name"),
        ({"name": "x" * 61}, "TOO_LONG", "name"),
        ({"name": "SENA"}, "SAVED_FILTER_NAME_TAKEN", "name"),
        ({"name": "Nya", "meant": "x" * 8_001}, "TOO_LONG", "where"),
    ],
)
def test_what_may_not_be_kept(about: dict[str, object], code: str, field: str) -> None:
    (reason,) = reasons_not_to_keep(new_saved_filter(**about), [kept("Sena")])

    assert (reason.code, reason.path) == (code, (field,))


def test_a_name_may_be_used_once_for_each_list() -> None:
    of_customers = new_saved_filter(list=SavedFilterList.CUSTOMERS)

    assert reasons_not_to_keep(of_customers, [kept("Sena")]) == []


def test_fifty_filters_are_the_most() -> None:
    own = [kept(str(number)) for number in range(50)]

    assert reasons_not_to_keep(new_saved_filter(), own[1:]) == []
    assert [each.code for each in reasons_not_to_keep(new_saved_filter(), own)] == [
        "TOO_MANY_SAVED_FILTERS"
    ]


def test_a_name_is_one_line() -> None:
    assert tidied(new_saved_filter(name="  Sena\n fakturor ")).name == "Sena fakturor"
