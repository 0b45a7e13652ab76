"""One operation is one transaction, one mutation field is one savepoint."""

from typing import Any

import pytest

from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope
from tests.support.api import Api, Json, Person, person_in

pytestmark = pytest.mark.usefixtures("company")

CREATE = """
mutation Create($input: InvoiceCreateInput!) {
  invoiceCreate(input: $input) {
    isDryRun
    invoice { id version number state buyerName total { amount currency } lines { description } }
    userErrors { code message path action }
  }
}
"""
ISSUE = """
mutation Issue($input: InvoiceIssueInput!) {
  invoiceIssue(input: $input) {
    isDryRun
    invoice { id version number ocr state total { amount } }
    userErrors { code message path }
  }
}
"""
COUNT = "{ invoices(first: 10) { totalCount nodes { id number } } }"


@pytest.fixture
def asking(api: Api, owner_of_acme: Person) -> Api:
    return api.as_(owner_of_acme)


def draft(**changes: Any) -> Json:
    return {
        "buyer": {
            "name": "Kund & Co <script>",
            "address": {"line1": "Kungsgatan 2", "postalCode": "11122", "city": "Stockholm"},
        },
        "lines": [{"description": "Konsulttid", "unitPrice": "1000.00", "quantity": "7.5"}],
        **changes,
    }


async def created(asking: Api, **changes: Any) -> Json:
    reply = await asking.ask(CREATE, {"input": draft(**changes)})
    payload: Json = reply.data["invoiceCreate"]
    assert payload["userErrors"] == []
    return payload


async def test_a_mutation_shows_what_it_did(asking: Api) -> None:
    payload = await created(asking)

    assert payload["invoice"]["total"] == {"amount": "9375.00", "currency": "SEK"}
    assert payload["invoice"]["lines"] == [{"description": "Konsulttid"}]
    assert payload["isDryRun"] is False


async def test_a_dry_run_shows_all_and_keeps_nothing(asking: Api) -> None:
    draft_id = (await created(asking))["invoice"]["id"]

    shown = await asking.ask(ISSUE, {"input": {"id": draft_id, "dryRun": True}})
    kept = await asking.ask(COUNT)

    issued = shown.data["invoiceIssue"]
    assert issued["isDryRun"] is True
    assert issued["invoice"]["state"] == "ISSUED"
    assert issued["invoice"]["number"] is not None
    assert kept.data["invoices"]["nodes"] == [{"id": draft_id, "number": None}]


async def test_a_refusal_comes_as_data_in_the_callers_language(api: Api, acme: TenantScope) -> None:
    swede = await person_in(acme, locale="sv")
    issued = await api.as_(swede).ask(ISSUE, {"input": {"id": await _empty_draft(api.as_(swede))}})

    (error,) = issued.data["invoiceIssue"]["userErrors"]
    assert error["code"] == "NOTHING_TO_INVOICE"
    assert "faktur" in error["message"].lower()
    assert issued.data["invoiceIssue"]["invoice"] is None


async def _empty_draft(asking: Api) -> str:
    invoice_id: str = (await created(asking, lines=[]))["invoice"]["id"]
    return invoice_id


async def test_a_stale_version_shows_the_present_state(asking: Api) -> None:
    invoice = (await created(asking))["invoice"]
    stale = {"id": invoice["id"], "expectedVersion": invoice["version"] + 7}

    reply = await asking.ask(ISSUE, {"input": stale})

    payload = reply.data["invoiceIssue"]
    assert [error["code"] for error in payload["userErrors"]] == ["CONFLICT"]
    assert payload["invoice"]["version"] == invoice["version"]
    assert payload["invoice"]["state"] == "DRAFT"


async def test_the_middle_one_refused_leaves_the_others_done(asking: Api) -> None:
    empty = await _empty_draft(asking)
    three = """
    mutation Three($a: InvoiceCreateInput!, $b: InvoiceIssueInput!, $c: InvoiceCreateInput!) {
      first: invoiceCreate(input: $a) { invoice { id } userErrors { code } }
      second: invoiceIssue(input: $b) { invoice { id } userErrors { code } }
      third: invoiceCreate(input: $c) { invoice { id } userErrors { code } }
    }
    """
    reply = await asking.ask(three, {"a": draft(), "b": {"id": empty}, "c": draft()})
    counted = await asking.ask(COUNT)

    assert reply.data["first"]["userErrors"] == reply.data["third"]["userErrors"] == []
    assert reply.data["second"]["userErrors"] == [{"code": "NOTHING_TO_INVOICE"}]
    assert counted.data["invoices"]["totalCount"] == 3


async def test_a_top_level_error_undoes_everything(api: Api, acme: TenantScope) -> None:
    seller = await person_in(acme, Role.SELLER)
    two = """
    mutation Two($a: InvoiceCreateInput!, $b: InvoiceIssueInput!) {
      invoiceCreate(input: $a) { invoice { id } }
      invoiceIssue(input: $b) { invoice { id } }
    }
    """
    invoice_id = (await created(api.as_(seller)))["invoice"]["id"]
    reply = await api.as_(seller).ask(two, {"a": draft(), "b": {"id": invoice_id}})
    counted = await api.as_(seller).ask(COUNT)

    assert reply.codes == ["FORBIDDEN"]
    assert reply.json["data"] is None
    assert counted.data["invoices"]["totalCount"] == 1


async def test_six_mutations_are_too_many(asking: Api) -> None:
    fields = " ".join(
        f"m{n}: invoiceCreate(input: $input) {{ invoice {{ id }} }}" for n in range(6)
    )
    reply = await asking.ask(
        f"mutation Six($input: InvoiceCreateInput!) {{ {fields} }}", {"input": draft()}
    )

    assert reply.codes == ["GRAPHQL_VALIDATION_FAILED"]
    assert "at most 5" in reply.json["errors"][0]["message"]


async def test_a_query_cannot_write(asking: Api) -> None:
    reply = await asking.ask("query { invoiceCreate(input: {}) { invoice { id } } }")

    assert reply.codes == ["GRAPHQL_VALIDATION_FAILED"]
