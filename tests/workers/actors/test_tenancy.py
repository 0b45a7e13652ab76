"""The platform's own work."""

from datetime import timedelta

import pytest

from reskontra.domain.kernel import clock
from reskontra.tenancy import pulse
from reskontra.tenancy.signup import sign_up
from reskontra.tenancy.tenants import TenantState, tenant_by_slug
from reskontra.workers.actors.tenancy import keep_schemas_parked, open_waiting_firms
from reskontra.workers.relay.chores import ask_for_chores
from tests.support.database import DatabaseUrls
from tests.support.platform import set_aside_parked
from tests.support.workers import Workers
from tests.tenancy.facts import PUBLIC_URL, make_sign_up, new_email


async def test_a_firm_that_finds_no_schema_is_opened_all_the_same(
    workers: Workers, connected: DatabaseUrls
) -> None:
    entry = make_sign_up()
    await set_aside_parked(connected)
    waiting = (await sign_up(entry, public_url=PUBLIC_URL)).tenant
    assert waiting.state is TenantState.PROVISIONING

    await ask_for_chores()
    await workers.run_until_still()

    opened = await tenant_by_slug(entry.slug)
    assert opened is not None
    assert opened.state is TenantState.READY
    assert {open_waiting_firms.name, keep_schemas_parked.name} <= {
        message.actor_name for message in workers.done
    }


async def test_schemas_are_made_ahead_of_need(workers: Workers, connected: DatabaseUrls) -> None:
    await set_aside_parked(connected)
    await workers.perform(keep_schemas_parked.message())
    assert (await pulse.chores()).parked == 3


async def test_who_signs_up_is_asked_to_confirm_the_address(workers: Workers) -> None:
    email = new_email()
    await sign_up(make_sign_up(email=email), public_url=PUBLIC_URL)
    await ask_for_chores()
    await workers.run_until_still()

    mail = workers.mailbox.only_mail()
    assert mail["To"].addresses[0].addr_spec == email
    assert mail["From"].addresses[0].display_name == "Reskontra"
    assert not (await pulse.chores()).mails


@pytest.mark.parametrize(
    ("answer", "is_still_due"), [("451 4.3.0 Try later", True), ("550 5.1.1 No such user", False)]
)
async def test_a_mail_of_ours_is_tried_again_after_an_outage_and_not_after_a_refusal(
    workers: Workers, answer: str, *, is_still_due: bool
) -> None:
    workers.mailbox.to_recipient = [answer]
    await sign_up(make_sign_up(), public_url=PUBLIC_URL)
    await ask_for_chores()
    await workers.run_until_still()
    assert workers.mailbox.mails == {}
    assert not (await pulse.chores()).mails

    with clock.stopped_at(clock.now() + timedelta(minutes=2)):
        assert (await pulse.chores()).mails is is_still_due
