"""A firm's own domain is chosen, seen, lost, found again and let go."""

import asyncio
from collections.abc import Collection
from datetime import timedelta

import pytest

from reskontra.domain.delivery.commands import (
    ask_for_domain_check,
    choose_sending_domain,
    note_domain_check,
    remove_sending_domain,
)
from reskontra.domain.delivery.events import (
    SendingDomainBroke,
    SendingDomainCheckRequested,
    SendingDomainChosen,
    SendingDomainRemoved,
    SendingDomainVerified,
)
from reskontra.domain.delivery.ids import SendingDomainId
from reskontra.domain.delivery.mail_records import RecordKind, RecordState
from reskontra.domain.delivery.queries import sending_domain, sending_key
from reskontra.domain.delivery.sending_domain_views import Finding, KeyPair
from reskontra.domain.delivery.sending_domains import UNCLEAR_FOR, SendingState
from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.support.elsewhere import seen_in

KEY, OTHER_KEY = KeyPair(public="MIIB", sealed="s3aled"), KeyPair(public="MIIC", sealed="0ther")


async def chosen(domain: str = "firman.se", key: KeyPair = KEY) -> SendingDomainId:
    return await choose_sending_domain(domain, "faktura", key, ours=())


async def seen(
    domain_id: SendingDomainId,
    key: RecordState = RecordState.OK,
    required: Collection[RecordKind] = (RecordKind.DKIM,),
) -> SendingState | None:
    findings = [
        Finding(kind=RecordKind.DKIM, state=key, values=("v=DKIM1",)),
        Finding(kind=RecordKind.DMARC, state=RecordState.MISSING),
    ]
    return await note_domain_check(domain_id, findings, required)


@pytest.mark.usefixtures("in_firm")
async def test_a_domain_is_used_once_its_records_are_seen() -> None:
    with recording() as events:
        domain_id = await chosen("Åkeri.se")
    assert events == [SendingDomainChosen(sending_domain_id=domain_id, domain="xn--keri-poa.se")]
    found = await sending_domain()
    assert found is not None
    assert (found.state, found.checked_at, found.findings) == (SendingState.PENDING, None, ())
    assert found.address == "faktura@xn--keri-poa.se"
    assert await sending_key() is None

    with recording() as events:
        assert await seen(domain_id) is SendingState.VERIFIED
        assert await seen(domain_id) is SendingState.VERIFIED
    assert events == [SendingDomainVerified(sending_domain_id=domain_id, domain="xn--keri-poa.se")]
    key = await sending_key()
    assert key is not None
    assert (key.address, key.sealed) == (found.address, KEY.sealed)
    assert KEY.sealed not in repr(key) + repr(KEY) + repr(found)


@pytest.mark.usefixtures("in_firm")
async def test_a_domain_that_comes_apart_is_used_no_more_until_it_is_mended() -> None:
    domain_id = await chosen()
    await seen(domain_id)
    with recording() as events:
        assert await seen(domain_id, RecordState.MISSING) is SendingState.BROKEN
    assert events == [SendingDomainBroke(sending_domain_id=domain_id, domain="firman.se")]
    assert await sending_key() is None
    assert await seen(domain_id) is SendingState.VERIFIED
    assert await sending_key() is not None


@pytest.mark.usefixtures("in_firm")
async def test_silence_is_forgiven_for_a_day() -> None:
    domain_id = await chosen()
    await seen(domain_id)
    assert await seen(domain_id, RecordState.UNCLEAR) is SendingState.VERIFIED
    with stopped_at(now() + UNCLEAR_FOR + timedelta(minutes=1)):
        assert await seen(domain_id, RecordState.UNCLEAR) is SendingState.BROKEN
        assert await seen(domain_id) is SendingState.VERIFIED
        assert await seen(domain_id, RecordState.UNCLEAR) is SendingState.VERIFIED


@pytest.mark.usefixtures("in_firm")
async def test_the_same_domain_keeps_its_key_and_another_one_replaces_it() -> None:
    domain_id = await chosen()
    await seen(domain_id)
    with recording() as events:
        again = await choose_sending_domain("FIRMAN.se", "ekonomi", OTHER_KEY, ours=())
    found = await sending_domain()
    assert found is not None
    assert (again, events) == (domain_id, [])
    assert (found.address, found.public_key) == ("ekonomi@firman.se", "MIIB")
    assert found.state is SendingState.VERIFIED

    with recording() as events:
        other = await chosen("firman.com", OTHER_KEY)
    assert events == [
        SendingDomainRemoved(sending_domain_id=domain_id, domain="firman.se"),
        SendingDomainChosen(sending_domain_id=other, domain="firman.com"),
    ]
    found = await sending_domain()
    assert found is not None
    assert (found.public_key, found.state) == ("MIIC", SendingState.PENDING)
    assert await seen(domain_id) is None


@pytest.mark.usefixtures("in_firm")
async def test_a_look_is_asked_for_once_however_often_the_button_is_pressed() -> None:
    domain_id = await chosen()
    with recording() as events:
        await ask_for_domain_check(domain_id)
        with stopped_at(now() + timedelta(seconds=6)):
            await ask_for_domain_check(domain_id)
            await ask_for_domain_check(domain_id)
    assert events == [SendingDomainCheckRequested(sending_domain_id=domain_id)]


@pytest.mark.usefixtures("in_firm")
async def test_what_is_let_go_is_forgotten() -> None:
    domain_id = await chosen()
    await seen(domain_id)
    with recording() as events:
        await remove_sending_domain(domain_id)
    assert events == [SendingDomainRemoved(sending_domain_id=domain_id, domain="firman.se")]
    assert (await sending_domain(), await sending_key()) == (None, None)
    with pytest.raises(Refused):
        await remove_sending_domain(domain_id)
    with pytest.raises(Refused):
        await ask_for_domain_check(domain_id)


@pytest.mark.usefixtures("in_firm")
async def test_a_domain_that_is_refused_changes_nothing() -> None:
    domain_id = await chosen()
    with recording() as events, pytest.raises(Refused):
        await chosen("gmail.com")
    found = await sending_domain()
    assert found is not None
    assert (found.id, events) == (domain_id, [])


@pytest.mark.usefixtures("firm_scope")
async def test_a_domain_is_its_firms_own(other_scope: TenantScope) -> None:
    async with tenant_transaction():
        await seen(await chosen())
    assert await seen_in(other_scope, sending_domain) is None
    assert await seen_in(other_scope, sending_key) is None


async def test_of_two_who_choose_at_once_the_later_counts(acme: TenantScope) -> None:
    async def chose(domain: str) -> SendingDomainId:
        async with tenant_transaction():
            return await chosen(domain)

    with within(acme):
        answers = await asyncio.gather(chose("firman.se"), chose("bolaget.se"))
        async with tenant_transaction():
            found = await sending_domain()
    assert found is not None
    assert found.id in answers
