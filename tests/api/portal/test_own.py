"""The portal's door to what is somebody's own: the same as on the pages, and no more."""

from datetime import timedelta

import pytest

from reskontra.domain.customers.views import ContactRole
from reskontra.domain.kernel.clock import now
from tests.support.api import Api, Json, Reply
from tests.support.own_pages import Own
from tests.support.shop import document, new_key
from tests.support.spending import spending

# At most so many statements, whatever there is.
BUDGETS = {"PortalConsultant": 14, "PortalOrderer": 12, "PortalAttest": 14}
TIMES = {"beginsAt": "2026-11-02T07:00:00Z", "endsAt": "2026-11-02T08:00:00Z"}
OWN_DOCUMENTS = {
    *BUDGETS,
    "PortalOfferAccept",
    "PortalOfferDecline",
    "PortalReportApprove",
    "PortalReportReject",
    "PortalTaskCancel",
    "PortalTaskChange",
    "PortalTaskOrder",
    "PortalTimeReport",
}


async def asked(own: Own, path: str, name: str, /, **given: object) -> Reply:
    """What the holder of a page's link is answered at the portal's door."""
    bearer = {"authorization": f"Bearer {path.rpartition('/')[2]}"}
    guest = Api(own.api.app, own.api.client, own.api.settings, bearer)
    variables: Json = {"input": given} if given else {}
    return await guest.ask(document(name), variables, door="/p/graphql")


async def codes(own: Own, path: str, name: str, /, **given: object) -> list[str]:
    """What a mutation is refused for."""
    (payload,) = (await asked(own, path, name, **given)).data.values()
    return [each["code"] for each in payload["userErrors"]]


async def test_a_consultant_reports_and_sees_pay_and_no_price(own: Own) -> None:
    seen = (await asked(own, own.consultants, "PortalConsultant")).data["consultant"]
    assert [task["id"] for task in seen["tasks"]] == [str(own.task_id)]
    report = {"taskId": str(own.task_id), "idempotencyKey": new_key(), **TIMES}
    for _ in range(2):
        assert await codes(own, own.consultants, "PortalTimeReport", **report) == []
    seen = (await asked(own, own.consultants, "PortalConsultant")).data["consultant"]
    (pay,) = seen["pays"]
    assert (pay["pay"]["amount"], pay["state"]) == ("400.00", "WAITS_FOR_APPROVAL")
    assert "1000" not in str(seen)


async def test_a_consultant_cannot_hide_from_the_customer_what_pays(own: Own) -> None:
    hidden = {"kind": "EXPENSE", "description": "Hemligt", "unitPrice": "500000"}
    report = {"taskId": str(own.task_id), **TIMES, "expenses": [{**hidden, "isBilled": False}]}
    reply = await asked(own, own.consultants, "PortalTimeReport", **report)
    (error,) = reply.data["timeReport"]["userErrors"]
    assert error["code"] == "EXPENSE_BILLING_BY_OFFICE"
    assert error["path"] == ["expenses", "0", "isBilled"]
    seen = (await asked(own, own.consultants, "PortalConsultant")).data["consultant"]
    assert seen["pays"] == []


async def test_an_orderer_orders_and_calls_off_and_sees_cost_and_no_pay(own: Own) -> None:
    begins = now() + timedelta(days=7)
    order = {
        "agreementId": str(own.agreement_id),
        "hourTypeId": str(own.hour_type_id),
        "title": "Möte",
        "beginsAt": begins.isoformat(),
        "endsAt": (begins + timedelta(hours=1)).isoformat(),
    }
    assert await codes(own, own.orderers, "PortalTaskOrder", **order) == []
    await own.reported()
    seen = (await asked(own, own.orderers, "PortalOrderer")).data["orderer"]
    assert [report["cost"]["amount"] for report in seen["reports"]] == ["1000.00"]
    assert "400" not in str(seen["reports"])
    ordered = next(task for task in seen["tasks"] if task["title"] == "Möte")
    fine = {"id": ordered["id"], "cost": {"amount": "1000.004"}}
    assert await codes(own, own.orderers, "PortalTaskCancel", **fine) == ["NUMBER_UNUSABLE"]
    for is_dry_run in (True, False):
        cancelled = await asked(
            own, own.orderers, "PortalTaskCancel", id=ordered["id"], dryRun=is_dry_run
        )
        assert cancelled.data["taskCancel"]["userErrors"] == []
    again = await codes(own, own.orderers, "PortalTaskCancel", id=ordered["id"])
    assert again == ["ILLEGAL_TRANSITION"]


async def test_whoever_orders_no_more_is_told_nothing_until_they_do_again(own: Own) -> None:
    order = {"id": str(own.task_id)}
    await own.give_role(ContactRole.INVOICES)
    assert (await asked(own, own.orderers, "PortalOrderer")).data == {"orderer": None}
    reply = await asked(own, own.orderers, "PortalTaskCancel", **order)
    assert reply.codes == ["UNAUTHENTICATED"]
    await own.give_role(ContactRole.ORDERS)
    seen = (await asked(own, own.orderers, "PortalOrderer")).data["orderer"]
    assert [each["state"] for each in seen["tasks"]] == ["CONFIRMED"]


async def test_a_report_is_approved_by_its_link_once(own: Own) -> None:
    entry = await own.reported()
    path = await own.attest(entry)
    report = (await asked(own, path, "PortalAttest")).data["attest"]["report"]["report"]
    answer = {"id": str(entry), "expectedVersion": report["version"], "name": "Vera"}
    assert await codes(own, path, "PortalReportApprove", **answer) == []
    assert await codes(own, path, "PortalReportApprove", **answer) == ["TIME_APPROVED_ALREADY"]
    approval = (await own.entry(entry)).approval
    assert approval is not None
    assert (approval.by.name, approval.by.id) == ("Vera", str(own.orderer_id))


async def test_nobody_does_anything_with_the_things_of_others(own: Own, others: Own) -> None:
    entry = await own.reported()
    about = {"id": str(entry), "expectedVersion": 1, "name": "Eva"}
    theirs = await others.attest(await others.reported())
    for path in (others.orderers, theirs):
        assert await codes(own, path, "PortalReportApprove", **about) == ["NOT_FOUND"]
    report = {"taskId": str(own.task_id), **TIMES}
    reply = await asked(own, others.consultants, "PortalTimeReport", **report)
    (error,) = reply.data["timeReport"]["userErrors"]
    assert (error["code"], error["path"]) == ("NOT_FOUND", ["taskId"])
    assert await codes(own, others.orderers, "PortalTaskCancel", id=str(own.task_id)) == [
        "NOT_FOUND"
    ]
    for path in (own.orderers, theirs):
        reply = await asked(own, path, "PortalTimeReport", **report)
        assert reply.codes == ["UNAUTHENTICATED"]
        assert (await asked(own, path, "PortalConsultant")).data == {"consultant": None}
    assert (await own.entry(entry)).state == "REPORTED"


@pytest.mark.parametrize("name", sorted(BUDGETS))
async def test_a_document_keeps_its_budget(
    own: Own, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    entry = await own.reported()
    paths = {
        "PortalConsultant": own.consultants,
        "PortalOrderer": own.orderers,
        "PortalAttest": await own.attest(entry),
    }
    with spending(caplog) as spent:
        reply = await asked(own, paths[name], name)
    assert reply.codes == []
    assert spent.statements <= BUDGETS[name]
