"""What the leaves of the schema take and refuse."""

from datetime import UTC, datetime, time
from decimal import Decimal
from typing import Any

import pytest

from reskontra.api.scalars import scalar_map
from reskontra.domain.kernel.ids import MalformedId
from reskontra.domain.kernel.periods import Month
from reskontra.tenancy.scope import TenantId
from tests.api.test_operation import CREATE, draft
from tests.support.api import Api, Person

SCALARS = scalar_map()


def read(kind: object, given: object) -> Any:
    parse = SCALARS[kind].parse_value
    assert parse is not None
    return parse(given)


def written(kind: object, value: object) -> Any:
    serialize = SCALARS[kind].serialize
    assert serialize is not None
    return serialize(value)


@pytest.mark.parametrize(
    ("given", "value"),
    [("25", "25"), ("-0.5", "-0.5"), (7, "7"), ("-0", "0"), ("123456789012345.123456",) * 2],
)
def test_decimals_are_plain_strings_or_whole_numbers(given: object, value: str) -> None:
    assert written(Decimal, read(Decimal, given)) == value


def test_a_time_of_day_is_told_to_the_minute() -> None:
    assert written(time, read(time, "07:05")) == "07:05"


@pytest.mark.parametrize("given", ["24:00", "7:05", "07:60", "07:05:00", "07:05Z", 705, None])
def test_other_times_of_day_are_refused(given: object) -> None:
    with pytest.raises(ValueError, match="time of day"):
        read(time, given)


@pytest.mark.parametrize(
    "given",
    [
        "NaN",
        "Infinity",
        "1E+30",
        "1_000",
        " 5 ",
        "1.1234567",
        "1" * 16,
        0.1,
        True,
        None,
        "٣",
        "1\n",
    ],
)
def test_other_decimals_are_refused(given: object) -> None:
    with pytest.raises(ValueError, match="decimal"):
        read(Decimal, given)


def test_instants_carry_an_offset_and_are_answered_in_utc() -> None:
    assert read(datetime, "2026-11-23T14:05:00+01:00") == datetime(2026, 11, 23, 13, 5, tzinfo=UTC)
    assert (
        written(datetime, datetime(2026, 11, 23, 13, 5, tzinfo=UTC)) == "2026-11-23T13:05:00.000Z"
    )


@pytest.mark.parametrize("given", ["2026-11-23T14:05:00", "2026-11-23", 1700000000, "igår"])
def test_instants_without_an_offset_are_refused(given: object) -> None:
    with pytest.raises(ValueError, match="offset"):
        read(datetime, given)


@pytest.mark.parametrize(
    "given",
    ["9999-12-31T23:30:00Z", "9999-12-31T23:30:00-10:00", "0001-01-01T00:00:00+10:00"],
)
def test_instants_have_a_day_in_every_zone(given: str) -> None:
    with pytest.raises(ValueError, match="9998"):
        read(datetime, given)


def test_months_are_months() -> None:
    assert read(Month, "2026-11") == Month(2026, 11)
    with pytest.raises(ValueError, match="month"):
        read(Month, "2026-13")


def test_ids_know_what_they_name() -> None:
    tenant = TenantId.new()

    assert read(TenantId, str(tenant)) == tenant
    with pytest.raises(MalformedId):
        read(TenantId, "ten_x")
    with pytest.raises(MalformedId):
        read(TenantId, "nobody_06f2g3h4j5k6m7n8p9q0r1s2t3")


@pytest.mark.parametrize("price", ["NaN", "1E+30", 19.9, "1_000", [1]])
async def test_a_bad_price_names_its_place_in_the_input(
    api: Api, owner_of_acme: Person, price: object
) -> None:
    lines = [{"description": "ok", "unitPrice": "1"}, {"description": "fel", "unitPrice": price}]
    reply = await api.as_(owner_of_acme).ask(CREATE, {"input": draft(lines=lines)})

    assert reply.status == 400
    assert reply.codes == ["BAD_USER_INPUT"]
    assert reply.json["errors"][0]["extensions"]["path"] == ["input", "lines", "1", "unitPrice"]
    assert "data" not in reply.json


async def test_a_bad_id_names_its_place_and_says_what_an_id_is(
    api: Api, owner_of_acme: Person
) -> None:
    question = "query One($id: ID!) { invoice(id: $id) { id } }"
    reply = await api.as_(owner_of_acme).ask(question, {"id": "inv_x"})

    assert (reply.status, reply.codes) == (400, ["BAD_USER_INPUT"])
    assert reply.json["errors"][0]["extensions"]["path"] == ["id"]
    assert "after its prefix come 26 letters and digits" in reply.json["errors"][0]["message"]
