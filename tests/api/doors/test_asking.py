"""Texts that no database can keep are refused at the door, wherever they stand."""

import pytest

from tests.support.api import Api, Json, Person

pytestmark = pytest.mark.usefixtures("company")
INVOICES = "query Q($where: InvoiceWhere) { invoices(first: 2, where: $where) { totalCount } }"


@pytest.fixture
def asking(api: Api, owner_of_acme: Person) -> Api:
    return api.as_(owner_of_acme)


@pytest.mark.parametrize(
    ("where", "path"),
    [
        ({"text": "\0"}, ["where", "text"]),
        ({"ocr": "1\0"}, ["where", "ocr"]),
        ({"state": {"oneOf": ["DRAFT", "\0"]}}, ["where", "state", "oneOf", "1"]),
    ],
)
async def test_a_variable_with_nul_is_refused_by_name(
    asking: Api, where: Json, path: list[str]
) -> None:
    reply = await asking.ask(INVOICES, {"where": where})

    assert (reply.status, reply.codes) == (400, ["BAD_USER_INPUT"])
    assert reply.json["errors"][0]["extensions"]["path"] == path


@pytest.mark.parametrize("literal", ['"a\\u0000"', '"\\u{0}"', '"a\0b"', '"""a\0"""'])
async def test_a_literal_with_nul_is_refused_where_it_stands(asking: Api, literal: str) -> None:
    reply = await asking.ask(
        f"{{ invoices(first: 2, where: {{text: {literal}}}) {{ totalCount }} }}"
    )

    assert (reply.status, reply.codes) == (400, ["BAD_USER_INPUT"])
    assert reply.json["errors"][0]["locations"][0]["line"] == 1


async def test_what_only_looks_like_nul_is_a_text_like_any_other(asking: Api) -> None:
    looks = '{ invoices(first: 2, where: {text: "\\\\u0000 \\u00e5"}) { totalCount } }'

    assert (await asking.ask(looks)).data["invoices"]["totalCount"] == 0
    assert (await asking.ask(INVOICES, {"where": {"text": "\\u0000"}})).data["invoices"]
