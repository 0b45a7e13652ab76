"""Our executor gives the same bytes as the standard one, for every question of the treaty."""

import inspect
import logging
from typing import Any

import orjson
import pytest
from graphql import ExecutionResult
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from reskontra.api.context import Context
from reskontra.api.doors.documents import Documents, Operation
from reskontra.api.doors.executor import DoorExecutor
from reskontra.api.doors.schemas import tenant_schema
from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.tenancy.access import Permission
from reskontra.tenancy.scope import within
from reskontra.tenancy.sessions import viewer_of_bearer
from reskontra.tenancy.transaction import tenant_transaction
from tests.support.api import Json, Person
from tests.support.shop import Shop, document

SCHEMA = tenant_schema()._schema  # noqa: SLF001 - the schema of the library below
QUESTIONS = [
    "Allocations",
    "Company",
    "Customer",
    "Customers",
    "Dashboard",
    "Events",
    "Invoice",
    "Invoices",
    "InvoicesWithLines",
    "Payments",
]
# Things that the treaty's documents do not ask for in one breath.
ODDITIES = {
    "twice the same field": "{ invoices(first: 5) { nodes { a: id b: id id } nodes { number } } }",
    "fragments": """
        { invoices(first: 5) { ...P } }
        fragment P on InvoiceConnection { nodes { ... on Invoice { ...I } } totalCount isCapped }
        fragment I on Invoice { id __typename total { amount } customer { contacts { name } } }
    """,
    "edges": "{ invoices(first: 2) { edges { cursor node { id } } pageInfo { endCursor } } }",
    "an interface": "query ($id: ID!) { node(id: $id) { __typename ... on Invoice { number } } }",
    "nothing there": '{ invoice(id: "inv_01m855v0rbeczs9z3jggmx34eb") { id } }',
    "conditions": "query ($on: Boolean = true) { company { name seat @skip(if: $on) } }",
    "nothing but a name": "{ __typename }",
}


def operation(text: str) -> tuple[Any, Operation]:
    read = Documents(SCHEMA).read(text, hide_suggestions=False)
    assert read.errors == ()
    (found,) = read.operations.values()
    return read.ast, found


async def told_by(kind: type[Any], text: str, variables: Json, context: Context) -> bytes:
    """The data that an executor makes, as JSON."""
    ast, found = operation(text)
    executor = kind.build(SCHEMA, ast, None, context, variables, operation_extensions={})
    if kind is DoorExecutor and not found.size.is_conditional:
        executor.plans = found.plans
    result = executor.execute_operation()
    done = await result if inspect.isawaitable(result) else result
    assert done.errors is None
    return orjson.dumps(done.data)


@pytest.fixture
async def context(shop: Shop, owner_of_acme: Person) -> Context:
    return Context(
        house=shop.api.app.state.house,
        request_id="r",
        viewer=await viewer_of_bearer(owner_of_acme.token),
        tenant=shop.scope,
        permissions=frozenset(Permission),
    )


@pytest.fixture
async def stocked(shop: Shop) -> Json:
    """Invoices in every state that can be had by a few calls; what to ask for."""
    customer = await shop.customer(contacts=[{"name": "Kim", "email": "kim@kunden.example"}])
    await shop.draft()
    await shop.issued(customerId=await shop.customer(name="Åäö <b>& Co</b>"))
    invoice = await shop.issued(customerId=customer)
    await shop.do(
        "PaymentRegister", invoiceId=invoice["id"], amount={"amount": "10"}, idempotencyKey="x" * 20
    )
    return {"id": invoice["id"], "customer": customer}


def asked(text: str, stocked: Json) -> Json:
    known = {"id": stocked["id"], "first": 50, "invoiceId": stocked["id"]}
    head = text.partition("{")[0]
    if "query Customer(" in head:
        known["id"] = stocked["customer"]
    return {name: value for name, value in known.items() if f"${name}" in head}


@pytest.mark.parametrize("name", [*QUESTIONS, *ODDITIES])
async def test_both_executors_give_the_same_bytes(
    name: str, stocked: Json, context: Context, caplog: pytest.LogCaptureFixture
) -> None:
    text = ODDITIES.get(name) or document(name)
    variables = asked(text, stocked)
    assert context.tenant is not None
    with (
        caplog.at_level(logging.DEBUG, "reskontra.api.doors.executor"),
        within(context.tenant),
        stopped_at(now()),
    ):
        async with tenant_transaction(read_only=True):
            ours = await told_by(DoorExecutor, text, variables, context.anew())
            theirs = await told_by(
                StrawberryGraphQLCoreExecutionContext, text, variables, context.anew()
            )

    assert ours == theirs
    assert "gave way" not in caplog.text


async def test_whatever_goes_wrong_in_a_plan_is_told_by_the_standard_executor(
    stocked: Json, context: Context
) -> None:
    text = "{ invoices(first: 101) { nodes { id } } company { name } }"
    ast, found = operation(text)
    assert stocked
    assert context.tenant is not None
    with within(context.tenant):
        async with tenant_transaction(read_only=True):
            executor = DoorExecutor.build(SCHEMA, ast, None, context, {}, operation_extensions={})
            assert isinstance(executor, DoorExecutor)
            executor.plans = found.plans
            result = executor.execute_operation()
            done = await result if inspect.isawaitable(result) else result

    assert isinstance(done, ExecutionResult)
    assert [error.path for error in done.errors or []] == [["invoices"]]
