"""What was forgotten by the queues is remembered by the history."""

from datetime import timedelta

import pytest

from reskontra.domain.delivery.views import ParcelState
from reskontra.domain.kernel import clock
from reskontra.tenancy import pulse
from reskontra.tenancy.scope import TenantScope
from reskontra.workers.actors.delivery import resend_due
from reskontra.workers.actors.maintenance import (
    clean_platform,
    forget_old_answers,
    resend_news,
)
from tests.support.sendings import issued_and_sent, kept_invoice, kept_parcels
from tests.support.workers import Workers

pytestmark = pytest.mark.usefixtures("company")


async def test_emptied_queues_lose_nothing(firm_scope: TenantScope, workers: Workers) -> None:
    invoice_id = await issued_and_sent()
    await workers.relay()
    lost = workers.queue.take_all()
    assert {message.actor_name for message in lost} == {
        "billing.bill_consenting_customer",
        "invoicing.render_invoice",
        "e_invoices.write_e_invoice",
        "network.pack_when_asked",
    }

    await workers.wake(resend_news, firm_scope)

    assert (await kept_invoice(invoice_id)).head.sent_at is not None
    assert [parcel.state for parcel in await kept_parcels(invoice_id)] == [ParcelState.SENT]
    assert len(workers.mailbox.mails) == 1


async def test_what_is_handled_is_not_sent_again(firm_scope: TenantScope, workers: Workers) -> None:
    await issued_and_sent()
    await workers.run_until_still()
    done = len(workers.done)

    await workers.wake(resend_news, firm_scope)

    assert [message.actor_name for message in workers.done[done:]] == [resend_news.name]


async def test_news_that_was_just_sent_again_is_left_alone(
    firm_scope: TenantScope, workers: Workers
) -> None:
    await issued_and_sent()
    await workers.relay()
    workers.queue.take_all()
    sweep = resend_news.message(firm_scope.id, "")
    await workers.perform(sweep)
    assert len(workers.queue.take_all()) == 4

    await workers.perform(sweep)

    assert workers.queue.waiting == []


async def test_the_sweep_remembers_how_far_all_is_well(
    firm_scope: TenantScope, workers: Workers
) -> None:
    await issued_and_sent()
    await workers.run_until_still()

    await workers.wake(resend_news, firm_scope)

    news = await pulse.news_of(firm_scope)
    assert news is not None
    assert news.swept == news.relayed == news.recorded > 0


async def test_a_parcel_whose_message_was_lost_is_found(
    firm_scope: TenantScope, workers: Workers
) -> None:
    workers.mailbox.to_message = ["451 4.3.0 Try later", "250 OK: queued"]
    invoice_id = await issued_and_sent()
    await workers.run_until_still()
    workers.postponed.clear()

    with clock.stopped_at(clock.now() + timedelta(minutes=2)):
        await workers.wake(resend_due, firm_scope)

    assert [parcel.state for parcel in await kept_parcels(invoice_id)] == [ParcelState.SENT]


async def test_old_things_are_let_go_of(firm_scope: TenantScope, workers: Workers) -> None:
    workers.queue.enqueue_all([clean_platform.message()])
    await workers.wake(forget_old_answers, firm_scope)
    assert [message.actor_name for message in workers.done] == [
        clean_platform.name,
        forget_old_answers.name,
    ]
