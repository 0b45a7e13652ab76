"""A mark names a parcel of a firm, and nobody else can write one."""

import pytest

from reskontra.domain.delivery.ids import ParcelId
from reskontra.tenancy.parcel_marks import MarkedParcel, mark_of, marked_parcel
from reskontra.tenancy.scope import TenantId

SECRET = "a secret of sufficient length"
TENANT, PARCEL = TenantId.new(), ParcelId.new()
MARK = mark_of(SECRET, TENANT, PARCEL)


def test_a_mark_is_a_local_part_that_may_lose_its_capitals() -> None:
    assert len(MARK) == 64
    assert MARK.lower() == MARK
    assert marked_parcel(SECRET, MARK) == MarkedParcel(TENANT, PARCEL)
    assert marked_parcel(SECRET, MARK.upper()) == MarkedParcel(TENANT, PARCEL)


@pytest.mark.parametrize(
    "mark",
    [
        "",
        "kund",
        MARK[:-1],
        MARK + "0",
        MARK[:-1] + ("0" if MARK[-1] != "0" else "1"),
        MARK[26:52] + MARK[:26] + MARK[52:],
        mark_of(SECRET, TenantId.new(), PARCEL)[:26] + MARK[26:],
        mark_of("another secret", TENANT, PARCEL),
        "å" * 64,
        "u" * 64,
    ],
    ids=range(10),
)
def test_what_we_did_not_write_names_nothing(mark: str) -> None:
    assert marked_parcel(SECRET, mark) is None
