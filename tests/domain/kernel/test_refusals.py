"""A no carries every reason at once."""

import pytest

from reskontra.domain.kernel.refusals import (
    NotFound,
    Refused,
    Required,
    conflict_if,
    refuse_if,
)


def test_all_reasons_are_told_in_order() -> None:
    with pytest.raises(Refused) as refused:
        refuse_if([Required(path=("lines", 2, "name")), NotFound()])
    assert [reason.code for reason in refused.value.reasons] == ["REQUIRED", "NOT_FOUND"]
    assert refused.value.reasons[0].path == ("lines", "2", "name")


def test_no_reason_is_a_yes() -> None:
    refuse_if([])


def test_another_version_is_a_conflict_that_tells_the_current_one() -> None:
    with pytest.raises(Refused) as refused:
        conflict_if(3, 4)
    assert refused.value.reasons[0].facts == {"current": 4}
    assert refused.value.reasons[0].path == ("expectedVersion",)


@pytest.mark.parametrize("expected", [None, 4])
def test_the_same_version_or_none_is_no_conflict(expected: int | None) -> None:
    conflict_if(expected, 4)
