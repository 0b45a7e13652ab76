"""Mail leaves from a firm's own domain while its records are there, and else from the platform."""

from dataclasses import replace
from pathlib import Path

import pytest

from reskontra.domain.delivery.commands import choose_sending_domain
from reskontra.domain.delivery.mail_records import Returns, mail_records
from reskontra.domain.delivery.queries import sending_domain
from reskontra.domain.delivery.sending_domain_views import SendingDomain
from reskontra.domain.delivery.sending_domains import SendingState
from reskontra.tenancy.mail_keys import new_mail_key
from reskontra.tenancy.scope import TenantId, TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actors.sending_domains import recheck_sending_domain
from tests.support.name_server import Mood, NameServer, quoted
from tests.support.node import Node
from tests.support.sendings import issued_and_sent
from tests.support.signatures import PUBLIC_KEY, Verifier
from tests.support.workers import Workers

pytestmark = pytest.mark.usefixtures("company")

DOMAIN = "ovningsbolaget.se"
KEY_HOST = f"reskontra._domainkey.{DOMAIN}"
PLATFORM = "no-reply@reskontra.localhost"


async def chosen(workers: Workers, tenant: TenantId, domain: str = DOMAIN) -> SendingDomain:
    key = new_mail_key(workers.board.settings.secret_key, tenant)
    async with tenant_transaction():
        await choose_sending_domain(domain, "faktura", key, ours=())
        found = await sending_domain()
    assert found is not None
    return found


async def as_it_stands() -> SendingDomain:
    async with tenant_transaction(read_only=True):
        found = await sending_domain()
    assert found is not None
    return found


def enter(server: NameServer, found: SendingDomain, workers: Workers) -> None:
    """What whoever keeps the name servers of the domain does."""
    settings = workers.board.settings
    returns = Returns.at(settings.bounce_domain, settings.bounce_server)
    for one in mail_records(found.domain, found.public_key, returns):
        value = quoted(one.value) if one.type.value == "TXT" else f"{one.value}."
        server.say(one.type.value, one.host, value)


async def verified(workers: Workers, scope: TenantScope) -> SendingDomain:
    enter(workers.name_server, await chosen(workers, scope.id), workers)
    await workers.run_until_still()
    return await as_it_stands()


async def sender_of_next_mail(workers: Workers) -> tuple[str, str, str]:
    """Name and address of the sender, and where its bounces come back to."""
    before = set(workers.mailbox.mails)
    await issued_and_sent()
    await workers.run_until_still()
    (new,) = set(workers.mailbox.mails) - before
    (sender,) = workers.mailbox.mails[new]["From"].addresses
    return_path = workers.mailbox.envelopes[-1][0].partition("@")[2]
    return sender.display_name, sender.addr_spec, return_path


OURS = ("Övningsbolaget AB via Reskontra", PLATFORM, "bounces.reskontra.example")
THEIRS = ("Övningsbolaget AB", f"faktura@{DOMAIN}", f"reskontra.{DOMAIN}")


async def test_mail_leaves_from_the_domain_once_its_records_are_seen(
    firm_scope: TenantScope, workers: Workers
) -> None:
    found = await chosen(workers, firm_scope.id)
    await workers.run_until_still()
    assert (await as_it_stands()).state is SendingState.PENDING
    assert await sender_of_next_mail(workers) == OURS

    enter(workers.name_server, found, workers)
    await workers.wake(recheck_sending_domain, firm_scope)
    assert (await as_it_stands()).state is SendingState.VERIFIED
    assert await sender_of_next_mail(workers) == THEIRS


async def test_its_signature_verifies_by_another_library(
    firm_scope: TenantScope, workers: Workers, node: Node, tmp_path: Path
) -> None:
    found = await verified(workers, firm_scope)
    await issued_and_sent()
    await workers.run_until_still()
    mail, record = workers.mailbox.only_raw(), f"v=DKIM1; k=rsa; p={found.public_key}"
    verifier = Verifier(node, tmp_path)

    (told,) = await verifier.look(mail, KEY_HOST, record)
    assert (told["result"], told["aligned"], told["selector"]) == ("pass", DOMAIN, "reskontra")
    changed = mail.replace(b"Reply-To: ", b"Reply-To: x@evil.example, ", 1)
    assert await verifier.verdict(changed, KEY_HOST, record) != "pass"


@pytest.mark.parametrize("answer", ["gone", "another", "half", "several"])
async def test_what_breaks_falls_back_by_itself_and_comes_back_by_itself(
    firm_scope: TenantScope, workers: Workers, answer: str
) -> None:
    found = await verified(workers, firm_scope)
    right = workers.name_server.records[f"TXT {KEY_HOST}"]
    wrong = {
        "gone": [],
        "another": ['"v=DKIM1; k=rsa; p=MIIB"'],
        "half": [quoted(f"v=DKIM1; k=rsa; p={found.public_key[:200]}")],
        "several": [*right, '"v=DKIM1; k=rsa; p=MIIB"'],
    }
    workers.name_server.records[f"TXT {KEY_HOST}"] = wrong[answer]
    await workers.wake(recheck_sending_domain, firm_scope)
    assert (await as_it_stands()).state is SendingState.BROKEN
    assert await sender_of_next_mail(workers) == OURS

    workers.name_server.records[f"TXT {KEY_HOST}"] = right
    await workers.wake(recheck_sending_domain, firm_scope)
    assert await sender_of_next_mail(workers) == THEIRS


async def test_name_servers_that_fail_break_nothing(
    firm_scope: TenantScope, workers: Workers
) -> None:
    await verified(workers, firm_scope)
    workers.name_server.moods[KEY_HOST] = Mood.SERVFAIL
    await workers.wake(recheck_sending_domain, firm_scope)
    assert (await as_it_stands()).state is SendingState.VERIFIED
    assert await sender_of_next_mail(workers) == THEIRS


async def test_a_key_that_cannot_be_opened_delays_no_mail(
    firm_scope: TenantScope, workers: Workers
) -> None:
    found = await chosen(workers, TenantId.new())
    enter(workers.name_server, found, workers)
    await workers.run_until_still()
    assert (await as_it_stands()).state is SendingState.VERIFIED
    assert await sender_of_next_mail(workers) == OURS


async def test_a_domain_that_holds_another_firms_key_is_never_ours(
    firm_scope: TenantScope, workers: Workers
) -> None:
    """One name holds one key, and each firm has its own: the second one waits for ever."""
    found = await chosen(workers, firm_scope.id)
    enter(workers.name_server, replace(found, public_key=PUBLIC_KEY), workers)
    await workers.run_until_still()
    assert (await as_it_stands()).state is SendingState.PENDING
    assert await sender_of_next_mail(workers) == OURS
