"""Ids are typed, sort by when they were made, and read back."""

from typing import ClassVar
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.kernel.ids import MalformedId, TypedId, decode, encode, uuid7


class ThingId(TypedId):
    prefix: ClassVar[str] = "thg"


@given(st.uuids())
def test_what_is_encoded_reads_back(value: UUID) -> None:
    assert decode(encode(value)) == value
    assert ThingId.parse(str(ThingId(value))) == ThingId(value)


@given(st.uuids(), st.uuids())
def test_text_sorts_as_the_number_does(one: UUID, other: UUID) -> None:
    assert (encode(one) < encode(other)) == (one.int < other.int)


def test_ids_made_in_a_row_sort_in_that_row() -> None:
    made = [uuid7() for _ in range(1_000)]
    assert sorted(made) == made
    assert {(one.version, one.variant) for one in made} == {(7, "specified in RFC 4122")}


@pytest.mark.parametrize("text", ["", "thg_", "oth_01a20a6ae51a7ab6bcc829ffa4", "thg_" + "z" * 26])
def test_what_is_no_id_of_this_type_is_told(text: str) -> None:
    with pytest.raises(MalformedId):
        ThingId.parse(text)
