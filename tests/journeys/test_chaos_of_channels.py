"""A thousand documents leave by every channel while whatever carries them dies and misbehaves."""

import random
import sys
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
import pytest
import pytest_asyncio

from reskontra.domain.customers.commands import record_consent
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.delivery.commands import make_letter_batch
from reskontra.domain.delivery.queries import waiting_letter_count
from reskontra.domain.invoicing.commands import send_invoice
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.company import connect_to_network, make_company
from tests.factories.customers import (
    consent_entry,
    make_consenting_customer,
    make_customer,
    make_customer_with_telephone,
)
from tests.factories.invoicing import make_issued
from tests.support.access_point import AccessPointHere, Mishap, open_access_point
from tests.support.crew import Crew, mustered, surroundings
from tests.support.database import DatabaseUrls
from tests.support.mailbox import Mailbox
from tests.support.platform import forget_news
from tests.support.sms_vendors import ELKS, Mood, SmsVendorOffice, open_sms_vendor
from tests.support.valkey import MortalValkey, a_mortal_valkey
from tests.support.waiting import until

pytestmark = [pytest.mark.chaos, pytest.mark.journey, pytest.mark.timeout(900)]

DOCUMENTS = {Channel.EMAIL: 350, Channel.SMS: 275, Channel.PEPPOL: 275, Channel.LETTER: 100}
LETTERS = DOCUMENTS[Channel.LETTER]
CARRIED = sum(DOCUMENTS.values()) - LETTERS
TELEPHONES = 30
MISHAPS = 25
VICTIMS = ["workers", "relay", "valkey"] * 2
CHANCE = random.Random(17)
GREYLISTED, FULL = "451 4.7.1 Greylisted, try again", "452 4.2.2 Mailbox full"
AT_ONCE = "UPDATE {}.parcel SET due_at = now(), is_urgent = true WHERE channel = 'SMS'"
NO_LATER = "UPDATE {}.parcel SET due_at = now() WHERE state = 'QUEUED' AND channel <> 'LETTER'"
LOST = (Channel.SMS, "FAILED")
UNDER_WAY = ("PREPARING", "QUEUED", "SENDING")
BATCHES = """
    SELECT batch.state, batch.sheet_count, job.document_sha256, count(*) AS letters
    FROM {0}.letter_batch AS batch JOIN {0}.job ON job.id = batch.job_id
    JOIN {0}.parcel ON parcel.letter_batch_id = batch.id
    GROUP BY batch.id, job.document_sha256
"""


@dataclass(frozen=True, slots=True)
class Outside:
    """Everybody who carries something, and takes it badly at times."""

    mailbox: Mailbox
    telephones: SmsVendorOffice
    network: AccessPointHere
    crew: Crew
    valkey: MortalValkey

    def kill(self, victim: str) -> None:
        """Somebody dies without a goodbye, and is there again at once, knowing nothing."""
        if victim == "valkey":
            self.valkey.die()
            return
        self.crew.kill(victim)
        {"workers": self.crew.start_workers, "relay": self.crew.start_relay}[victim]()

    def misbehave(self) -> None:
        """Whatever has been seen to go wrong with such servers, in any order."""
        mail = [GREYLISTED, FULL, Mailbox.HANG_UP] * MISHAPS
        texts = [mood for mood in Mood if mood is not Mood.KNOWS_US_NOT] * (MISHAPS // 4)
        network = list(Mishap) * (MISHAPS // 4)
        for mishaps in (mail, texts, network):
            CHANCE.shuffle(mishaps)
        self.mailbox.to_message[:0] = mail
        self.telephones.moods[:] = [*texts, Mood.GOOD]
        self.network.mishaps[:] = network


@pytest_asyncio.fixture(loop_scope="session")
async def outside(
    connected: DatabaseUrls, mailbox: Mailbox, tmp_path: Path
) -> AsyncIterator[Outside]:
    await forget_news(connected)
    async with AsyncExitStack() as opened:
        telephones = await opened.enter_async_context(open_sms_vendor(ELKS))
        network = await opened.enter_async_context(open_access_point())
        told = {"SMS_URL": telephones.url, "PEPPOL_URL": network.storecove}
        valkey = opened.enter_context(a_mortal_valkey())
        environ = surroundings(connected, valkey.urls, mailbox, tmp_path) | told
        crew = opened.enter_context(mustered(environ, tmp_path))
        yield Outside(mailbox, telephones, network, crew, valkey)


async def customers() -> Mapping[Channel, list[CustomerId]]:
    await make_company()
    await connect_to_network()
    by_network = await make_customer(peppol_id="0007:5567037485")
    await record_consent(by_network, consent_entry(channel=Channel.PEPPOL))
    return {
        Channel.EMAIL: [await make_consenting_customer()],
        Channel.SMS: [
            await make_customer_with_telephone(f"070-174 06 {each:02}")
            for each in range(TELEPHONES)
        ],
        Channel.PEPPOL: [by_network],
        Channel.LETTER: [await make_consenting_customer()],
    }


async def send_all(buyers: Mapping[Channel, list[CustomerId]]) -> None:
    """Each message about a document has a text of its own, by which it can be told from others."""
    order = [channel for channel, count in DOCUMENTS.items() for _ in range(count)]
    CHANCE.shuffle(order)
    for place, channel in enumerate(order):
        buyer = buyers[channel][place % len(buyers[channel])]
        async with tenant_transaction():
            invoice_id = await make_issued(customer_id=buyer, buyer_reference="Anna Ek")
            await send_invoice(invoice_id, channel, page_url=f"https://r.example/p/{place}")


async def take_letters() -> None:
    """Print what waits, as somebody does from time to time."""
    async with tenant_transaction():
        if await waiting_letter_count(1):
            await make_letter_batch(None, "sv")


async def print_the_rest(owner: asyncpg.Connection, firm: TenantScope) -> list[asyncpg.Record]:
    """Take the last letters when their pages are made, and wait for the files; the batches."""
    found = await report(owner, firm)
    letters = LETTERS + refused_texts(found)

    async def printable() -> int:
        found = await report(owner, firm)
        return found["LETTER", "QUEUED", ""] + found["LETTER", "SENDING", ""]

    async def printed() -> int:
        rows = await owner.fetch(BATCHES.format(firm.schema))
        return sum(row["letters"] for row in rows if row["state"] == "PRINTED")

    await until(printable, at_least=letters, within_seconds=240)
    await take_letters()
    await until(printed, at_least=letters, within_seconds=240)
    batches: list[asyncpg.Record] = await owner.fetch(BATCHES.format(firm.schema))
    return batches


def refused_texts(found: Counter[tuple[str, str, str]]) -> int:
    """How many the vendor would not take: each goes on as a letter that asks for another way."""
    return sum(n for (channel, state, _), n in found.items() if (channel, state) == LOST)


async def report(owner: asyncpg.Connection, firm: TenantScope) -> Counter[tuple[str, str, str]]:
    """How many parcels stand where, by channel and with which reason."""
    rows = await owner.fetch(f"SELECT channel, state, reason FROM {firm.schema}.parcel")
    return Counter((row["channel"], row["state"], row["reason"] or "") for row in rows)


def written(found: Counter[tuple[str, str, str]], outside: Outside) -> str:
    lines = [
        f"{count:5}  {channel:7} {state:10} {reason}"
        for (channel, state, reason), count in sorted(found.items())
    ]
    lines += [
        f"{len(outside.mailbox.mails):5}  mails kept, {outside.mailbox.repeats} came again",
        f"{len(outside.telephones.taken):5}  text messages taken",
        f"{len(outside.network.taken):5}  e-invoices taken",
        "",
    ]
    return "\n".join(lines)


def repeated(texts: list[Any]) -> list[Any]:
    return [text for text, count in Counter(texts).items() if count > 1]


def letters_add_up(found: Counter[tuple[str, str, str]], batches: list[asyncpg.Record]) -> None:
    """Each letter lies in one printed batch, and each batch has a file of its own."""
    refused = refused_texts(found)
    letters = sum(n for (channel, _, _), n in found.items() if channel == Channel.LETTER)
    assert letters == LETTERS + refused
    assert {row["state"] for row in batches} == {"PRINTED"}
    assert sum(row["letters"] for row in batches) == letters
    assert sum(row["sheet_count"] for row in batches) == letters + refused
    assert repeated([row["document_sha256"] for row in batches]) == []


async def test_each_document_is_taken_at_most_once_and_every_other_is_explained(
    firm_scope: TenantScope, outside: Outside, owner: asyncpg.Connection
) -> None:
    async with tenant_transaction():
        buyers = await customers()
    outside.misbehave()
    outside.crew.start()
    await send_all(buyers)
    # Nobody is disturbed at night: the test may run then all the same.
    await owner.execute(AT_ONCE.format(firm_scope.schema))

    async def settled() -> int:
        found = await report(owner, firm_scope)
        return sum(n for (_, state, _), n in found.items() if state not in UNDER_WAY)

    CHANCE.shuffle(VICTIMS)
    for death, victim in enumerate(VICTIMS, start=1):
        due = CARRIED * death // (2 * len(VICTIMS))
        await until(settled, at_least=due, within_seconds=240)
        await take_letters()
        outside.kill(victim)
    await until(settled, at_least=CARRIED - MISHAPS, within_seconds=600)
    # On a slow machine the same few meet every mishap, and would wait for half an hour by now.
    await owner.execute(NO_LATER.format(firm_scope.schema))
    await until(settled, at_least=CARRIED, within_seconds=240)
    batches = await print_the_rest(owner, firm_scope)

    found = await report(owner, firm_scope)
    sys.stdout.write(f"{written(found, outside)}{len(batches):5}  batches of letters printed\n")
    letters_add_up(found, batches)
    assert len(outside.mailbox.mails) == found["EMAIL", "SENT", ""] == DOCUMENTS[Channel.EMAIL]
    assert repeated([(one["to"], one["message"]) for one in outside.telephones.taken]) == []
    assert len(outside.network.taken) == DOCUMENTS[Channel.PEPPOL]
    assert [key for key in found if key[1] == "FAILED" and not key[2]] == []
