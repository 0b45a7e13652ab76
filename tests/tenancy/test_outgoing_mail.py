"""The platform's own mails: each is sent, by one worker at a time."""

import asyncio
from datetime import timedelta

import asyncpg
import pytest
import pytest_asyncio

from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.tenancy.outgoing_mail import (
    KEPT,
    LEASE,
    claim_mail,
    fail_mail,
    forget_old_mails,
    mails_due,
    post_mail,
    settle_mail,
)
from reskontra.tenancy.pulse import chores, listen
from reskontra.tenancy.transaction import platform_transaction
from tests.support.database import DatabaseUrls


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def no_mail(connected: DatabaseUrls, owner: asyncpg.Connection) -> None:
    await owner.execute("DELETE FROM platform.outgoing_mail")


async def post(recipient: str = "bo@example.se") -> None:
    async with platform_transaction() as platform:
        await post_mail(platform, "confirm_email", recipient, locale="sv", facts={"name": "Bo å"})


async def test_a_mail_is_claimed_as_it_was_written() -> None:
    await post()
    assert (await mails_due(), (await chores()).mails) == (1, True)
    claim = await claim_mail()
    assert claim is not None
    assert (claim.template, claim.locale, claim.recipient) == (
        "confirm_email",
        "sv",
        "bo@example.se",
    )
    assert (claim.facts, claim.attempt) == ({"name": "Bo å"}, 1)
    assert await settle_mail(claim)
    assert (await mails_due(), await claim_mail()) == (0, None)


async def test_a_mail_of_a_transaction_that_failed_was_never_written() -> None:
    with pytest.raises(LookupError):
        async with platform_transaction() as platform:
            await post_mail(platform, "confirm_email", "bo@example.se", locale="sv", facts={})
            raise LookupError
    assert await mails_due() == 0


async def test_each_mail_is_claimed_by_one_worker() -> None:
    for number in range(5):
        await post(f"{number}@example.se")
    claims = await asyncio.gather(*(asyncio.create_task(claim_mail()) for _ in range(8)))
    recipients = [claim.recipient for claim in claims if claim is not None]
    assert sorted(recipients) == [f"{number}@example.se" for number in range(5)]


async def test_a_claim_that_nobody_settled_is_given_to_the_next_with_the_same_message_id() -> None:
    await post()
    first = await claim_mail()
    with stopped_at(now() + LEASE + timedelta(seconds=1)):
        second = await claim_mail()
    assert first is not None
    assert second is not None
    assert (second.message_id, second.attempt) == (first.message_id, 2)
    assert not await settle_mail(first)
    assert not await fail_mail(first, "too late")
    assert await settle_mail(second)


async def test_a_failure_is_tried_again_at_its_time_or_never(owner: asyncpg.Connection) -> None:
    await post()
    claim = await claim_mail()
    assert claim is not None
    assert await fail_mail(claim, "451 later", now() + timedelta(minutes=5))
    assert await claim_mail() is None
    with stopped_at(now() + timedelta(minutes=6)):
        again = await claim_mail()
        assert again is not None
        assert await fail_mail(again, "550 no such user")
        assert await claim_mail() is None
    row = await owner.fetchrow("SELECT state, reason, attempts, facts FROM platform.outgoing_mail")
    assert tuple(row) == ("FAILED", "550 no such user", 2, "{}")


async def test_a_mail_is_forgotten_long_after_its_end() -> None:
    await post("sent@example.se")
    sent = await claim_mail()
    assert sent is not None
    assert await settle_mail(sent)
    await post("waits@example.se")
    with stopped_at(now() + KEPT):
        assert await forget_old_mails() == 1
        assert await forget_old_mails() == 0
        assert await mails_due() == 1


async def test_writing_a_mail_wakes_who_listens(connected: DatabaseUrls) -> None:
    async with listen(connected.app) as ear:
        await post()
        assert await ear.heard(5)
