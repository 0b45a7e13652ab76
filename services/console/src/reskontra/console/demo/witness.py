"""Sees one invoice go all the way, and tells what it saw, true or not."""

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from reskontra.console.demo import documents
from reskontra.console.demo.cast import COMPANY_NAME, CUSTOMERS
from reskontra.console.demo.client import Client, Json, sha256
from reskontra.console.demo.firm import Firm
from reskontra.console.demo.listening import Watcher
from reskontra.console.demo.story import fresh_lines
from reskontra.domain.kernel import clock

_PATIENCE_SECONDS = 120.0
_ISSUED = "ISSUED_THIS_MONTH"
_AMOUNTS = {_ISSUED: "total", "TO_REFUND": "refund"}
_YES_OR_NO = ("isOpen", "isOverdue", "isToRefund", "isOwn")
T = TypeVar("T")
_ENDED = {"SENT", "DELIVERED", "BOUNCED", "FAILED", "CANCELLED"}


@dataclass(frozen=True, slots=True)
class Sight:
    """One stage: whether it was as it should be, and what was seen."""

    stage: str
    is_true: bool
    seen: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """The invoice that the witness follows."""

    id: str
    number: int
    ocr: str
    total: str
    recipient: str


def watch_one_go_all_the_way(firm: Firm, mail_url: str) -> Iterator[Sight]:
    """Issue and send a fresh invoice under the eyes of a subscription."""
    watcher = Watcher(firm)
    before = watcher.wait_for(lambda _: True, _PATIENCE_SECONDS)
    yield Sight(
        "firm",
        before is not None,
        f"{COMPANY_NAME} ({firm.slug}), its dashboard watched"
        + ("" if before else f" in vain: {watcher.trouble or 'nothing was said'}"),
    )
    began = time.monotonic()
    sent = _issue_and_send(firm)
    yield Sight("invoice", True, f"number {sent.number}, OCR {sent.ocr}, {sent.total} SEK")
    yield _subscription(watcher, before, began)
    yield from _page_and_mail(firm, sent, mail_url)


def everything_is_done(firm: Firm) -> Sight:
    """Whether each issued invoice has its page and each delivery its end."""
    invoices = _waited(lambda: _if_all_done(list(_invoices(firm, {}))))
    if not invoices:
        return Sight("year", False, "some invoices have no PDF, or deliveries no end")
    states = [one["state"] for invoice in invoices for one in invoice["deliveries"]]
    issued = [invoice for invoice in invoices if invoice["number"]]
    numbers = [int(invoice["number"]) for invoice in issued]
    is_gapless = sorted(numbers) == list(range(min(numbers), max(numbers) + 1))
    return Sight(
        "year",
        is_gapless,
        f"{len(issued)} invoices, numbers {min(numbers)}–{max(numbers)}"
        f" {'without a gap' if is_gapless else 'WITH GAPS'}, each with its PDF;"
        f" {states.count('SENT')} messages sent, {states.count('FAILED')} refused by its recipient,"
        f" {states.count('QUEUED')} letters to post",
    )


def dashboard_adds_up(firm: Firm) -> Iterator[Sight]:
    """Whether each tile of invoices is the sum of the list that it names."""
    dashboard = firm.ask(documents.DASHBOARD)["dashboard"]
    for tile in dashboard["tiles"]:
        key, value, count = tile["key"], Decimal(tile["value"]["amount"]), tile["count"]
        told = f"{key.replace('_', ' ').lower()} {value} SEK in {count}"
        if key.startswith("PAID"):
            yield Sight("dashboard", value >= 0, told)
            continue
        amount = _AMOUNTS.get(key, "open")
        listed = list(_invoices(firm, _where(tile["list"])))
        total = sum((Decimal(invoice[amount]["amount"]) for invoice in listed), Decimal(0))
        is_sum = total == value and len(listed) == count
        yield Sight("dashboard", is_sum, f"{told}, {'as' if is_sum else 'NOT as'} its list says")


def _issue_and_send(firm: Firm) -> Sent:
    customer = CUSTOMERS[0]
    register = firm.ask(documents.CUSTOMERS)["customers"]["nodes"]
    (customer_id,) = [one["id"] for one in register if one["name"] == customer.name]
    draft = firm.tell(
        documents.INVOICE_CREATE,
        customerId=customer_id,
        lines=[line.as_input({}) for line in fresh_lines(clock.today())],
    )["invoice"]
    issued = firm.tell(documents.INVOICE_ISSUE, id=draft["id"], expectedVersion=draft["version"])[
        "invoice"
    ]
    firm.tell(documents.INVOICE_SEND, id=draft["id"], channel="EMAIL")
    return Sent(
        id=draft["id"],
        number=issued["number"],
        ocr=issued["ocr"],
        total=issued["total"]["amount"],
        recipient=customer.email,
    )


def _subscription(watcher: Watcher, before: Json | None, began: float) -> Sight:
    count = _count(before) if before else -1
    after = watcher.wait_for(lambda said: _count(said) > count, _PATIENCE_SECONDS)
    spent = round((time.monotonic() - began) * 1000)
    if after is None:
        trouble = f"; {watcher.trouble}" if watcher.trouble else ""
        return Sight("subscription", False, f"the tile still says {count}{trouble}")
    seen = f"the tile of issued invoices moved from {count} to {_count(after)}, in {spent} ms"
    return Sight("subscription", True, seen)


def _page_and_mail(firm: Firm, sent: Sent, mail_url: str) -> Iterator[Sight]:
    invoice = _waited(lambda: _if_arrived(firm.ask(documents.INVOICE, id=sent.id)["invoice"]))
    if invoice is None:
        yield Sight("PDF", False, "no PDF, or its e-mail was not sent in time")
        return
    pdf = invoice["pdf"]
    content = Client(firm.client.url).get(pdf["url"])
    is_same = sha256(content) == pdf["sha256"] and len(content) == pdf["size"]
    yield Sight("PDF", is_same, f"{len(content)} bytes, sha256 {sha256(content)}")
    mail = _waited(lambda: _mail_with(mail_url, sent, pdf["sha256"]))
    seen = f"“{mail['subject']}” to {sent.recipient}" if mail else "no such mail at the catcher"
    yield Sight(
        "mail", mail is not None, f"{seen}, the PDF in it has the same hash" if mail else seen
    )


def _if_arrived(invoice: Json) -> Json | None:
    is_sent = [one["state"] for one in invoice["deliveries"]] == ["SENT"]
    return invoice if invoice["pdf"] and is_sent else None


def _if_all_done(invoices: list[Json]) -> list[Json] | None:
    is_done = all(
        invoice["pdf"] and all(_is_at_its_end(one) for one in invoice["deliveries"])
        for invoice in invoices
        if invoice["state"] != "DRAFT"
    )
    return invoices if is_done else None


def _is_at_its_end(delivery: Json) -> bool:
    """A letter comes no further by itself: it waits for whoever posts it."""
    waits = delivery["channel"] == "LETTER" and delivery["state"] == "QUEUED"
    return waits or delivery["state"] in _ENDED


def _mail_with(mail_url: str, sent: Sent, digest: str) -> Json | None:
    mails: list[Json] = json.loads(
        Client(mail_url).get(f"{mail_url}/mails.json?to={sent.recipient}")
    )
    for mail in mails:
        if digest in [file["sha256"] for file in mail["attachments"]]:
            return mail
    return None


def _invoices(firm: Firm, where: Json) -> Iterator[Json]:
    after = None
    while True:
        page = firm.ask(documents.INVOICES, after=after, where=where)["invoices"]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def _where(listed: Json) -> Json:
    where: Json = {key: listed[key] for key in _YES_OR_NO if listed[key] is not None}
    if listed["states"]:
        where["state"] = {"oneOf": listed["states"]}
    if listed["fromDate"] or listed["toDate"]:
        where["invoiceDate"] = {"from": listed["fromDate"], "to": listed["toDate"]}
    return where


def _count(dashboard: Json) -> int:
    return next(int(tile["count"]) for tile in dashboard["tiles"] if tile["key"] == _ISSUED)


def _waited(ask: Callable[[], T | None]) -> T | None:
    latest = time.monotonic() + _PATIENCE_SECONDS
    while True:
        found = ask()
        if found is not None or time.monotonic() > latest:
            return found
        time.sleep(0.1)
