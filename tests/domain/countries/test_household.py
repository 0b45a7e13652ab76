"""The words of work in homes: each work belongs to one kind."""

from reskontra.domain.countries.household import WORKS, HouseholdKind, HouseholdWork


def test_each_work_is_of_one_kind() -> None:
    rot, rut = WORKS[HouseholdKind.ROT], WORKS[HouseholdKind.RUT]
    assert [*rot, *rut] == list(HouseholdWork)
    assert (len(rot), len(rut)) == (7, 13)
