"""Fills the firm, step by step, as its owner would through the API."""

import time
from collections.abc import Callable, Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from reskontra.console.demo import cast, documents
from reskontra.console.demo.agreeing import agree
from reskontra.console.demo.assigning import assign
from reskontra.console.demo.client import Client, Json, Refused, Unexpected, sha256
from reskontra.console.demo.firm import Firm
from reskontra.console.demo.logo import LOGO, MEDIA_TYPE
from reskontra.console.demo.registering import register
from reskontra.console.demo.staff import hire
from reskontra.console.demo.stocking import price, stock
from reskontra.console.demo.story import Chapter, story
from reskontra.domain.kernel import clock

PLATFORM = "/platform/graphql"
_ORE = Decimal("0.01")
_TRIES = 50
_BUILD_SECONDS = 60
# Such a house has nobody who carries e-invoices, or something has come back meanwhile.
_PASSING = {"ADDRESS_REFUSES", "WAY_NOT_CARRIED", "NO_CARRIER", "PEPPOL_NOT_CONNECTED"}
Advance = Callable[[str], None]
Ids = Mapping[str, str]


def enter(client: Client) -> Firm:
    """Log in to the firm of an earlier run, or sign up; under another name if it is taken."""
    firm = _firm_from_before(client)
    if firm is not None:
        return firm
    for number in range(1, _TRIES):
        slug = cast.SLUG if number == 1 else f"{cast.SLUG}-{number}"
        owner = cast.OWNER_EMAIL if number == 1 else cast.OWNER_EMAIL.replace("@", f"{number}@")
        try:
            return _sign_up(client, slug, owner)
        except Refused as refusal:
            if not refusal.codes & {"SLUG_TAKEN", "EMAIL_TAKEN"}:
                raise
    raise Refused([{"code": "SLUG_TAKEN", "message": f"{_TRIES} firms of this name exist."}])


def owner_of(firm: Firm) -> str:
    """The e-mail address that the owner logs in with."""
    number = firm.slug.removeprefix(cast.SLUG).strip("-")
    return cast.OWNER_EMAIL.replace("@", f"{number}@")


def steps() -> int:
    """How many steps ``fill`` takes."""
    return 8 + 2 * len(cast.CUSTOMERS) + len(story(clock.today()))


def is_filled(firm: Firm) -> bool:
    """Whether an earlier run came to the end."""
    count = firm.ask(documents.INVOICE_COUNT)["invoices"]["totalCount"]
    return int(count) >= len(story(clock.today()))


def fill(firm: Firm, advance: Advance, peppol_code: str) -> None:
    """Settings, logo, customers, articles, a year of invoices; a second time changes nothing."""
    advance("Company settings")
    version = firm.ask(documents.COMPANY)["company"]["version"]
    firm.tell(documents.COMPANY_UPDATE, expectedVersion=version, **cast.COMPANY)
    advance("Peppol")
    _connect(firm, peppol_code)
    advance("Logo")
    _set_logo(firm)
    known = {each["name"]: each for each in _customers(firm)}
    ids = {
        customer.name: register(firm, customer, known.get(customer.name), advance)
        for customer in cast.CUSTOMERS
    }
    advance("Articles")
    articles = stock(firm)
    advance("Consultants")
    consultants = hire(firm)
    advance("Agreements")
    agree(firm, list(ids.values()))
    advance("Prices")
    price(firm, articles, list(ids.values()))
    advance("Assignments")
    assign(firm, ids, consultants)
    for number, chapter in enumerate(story(clock.today())):
        advance(f"Invoice to {chapter.customer.name}")
        _live_through(firm, chapter, (ids, articles), key=f"{clock.today()}-{number}")


def _firm_from_before(client: Client) -> Firm | None:
    try:
        session = client.tell(
            PLATFORM, documents.SESSION_CREATE, email=cast.OWNER_EMAIL, password=cast.PASSWORD
        )["session"]
    except Refused:
        return None
    owner = client.as_person(session["token"])
    tenants = [
        one["tenant"] for one in owner.ask(PLATFORM, documents.VIEWER)["viewer"]["memberships"]
    ]
    slugs = [tenant["slug"] for tenant in tenants]
    return Firm(owner, cast.SLUG, is_new=False) if cast.SLUG in slugs else None


def _sign_up(client: Client, slug: str, owner_email: str) -> Firm:
    payload = client.tell(
        PLATFORM,
        documents.SIGN_UP,
        companyName=cast.COMPANY_NAME,
        orgNumber=cast.ORG_NUMBER,
        slug=slug,
        ownerName=cast.OWNER_NAME,
        ownerEmail=owner_email,
        password=cast.PASSWORD,
        locale="sv",
        idempotencyKey=f"reskontra-demo-{slug}",
    )
    owner = client.as_person(payload["session"]["token"])
    _wait_until_ready(owner, slug)
    return Firm(owner, slug, is_new=True)


def _wait_until_ready(owner: Client, slug: str) -> None:
    """Wait for a firm that is still being built, which is so when many sign up at once."""
    latest = time.monotonic() + _BUILD_SECONDS
    while time.monotonic() < latest:
        memberships = owner.ask(PLATFORM, documents.VIEWER)["viewer"]["memberships"]
        states = {one["tenant"]["slug"]: one["tenant"]["state"] for one in memberships}
        if states.get(slug) == "READY":
            return
        time.sleep(0.2)
    raise Unexpected(f"The firm {slug} is not ready after {_BUILD_SECONDS} seconds.")


def _connect(firm: Firm, code: str) -> None:
    """Let the firm send e-invoices in its own name, and wait until the access point knows it."""
    now = firm.ask(documents.PEPPOL)["peppolConnection"]
    if not now["isCarried"] or now["state"] == "CONNECTED":
        return
    firm.tell(documents.PEPPOL_CONNECT, code=code)
    latest = time.monotonic() + _BUILD_SECONDS
    while time.monotonic() < latest:
        if firm.ask(documents.PEPPOL)["peppolConnection"]["state"] != "ASKED":
            return
        time.sleep(0.2)


def _set_logo(firm: Firm) -> None:
    upload = firm.tell(
        documents.UPLOAD_CREATE,
        filename="norrsken.svg",
        contentType=MEDIA_TYPE,
        size=len(LOGO),
        sha256=sha256(LOGO),
    )["upload"]
    firm.client.put(upload["url"], LOGO, MEDIA_TYPE)
    firm.tell(documents.LOGO_SET, uploadId=upload["id"])


def _customers(firm: Firm) -> list[Json]:
    found: list[Json] = firm.ask(documents.CUSTOMERS)["customers"]["nodes"]
    return found


def _live_through(firm: Firm, chapter: Chapter, known: tuple[Ids, Ids], key: str) -> None:
    ids, articles = known
    draft = firm.tell_once(
        documents.INVOICE_CREATE,
        f"{key}-create",
        customerId=ids[chapter.customer.name],
        lines=[line.as_input(articles) for line in chapter.lines],
        invoiceDate=chapter.written.isoformat(),
        ourReference=cast.OWNER_NAME,
    )["invoice"]
    if chapter.is_draft:
        return
    invoice = firm.tell_once(documents.INVOICE_ISSUE, f"{key}-issue", id=draft["id"])["invoice"]
    if chapter.is_sent:
        _send(firm, invoice["id"], chapter.channel, key)
    if chapter.paid_on is not None:
        _pay(firm, invoice, chapter.paid_on, chapter, key)


def _send(firm: Firm, invoice_id: str, channel: str, key: str) -> None:
    """Send it, unless something has come back from that customer meanwhile."""
    try:
        firm.tell_once(documents.INVOICE_SEND, f"{key}-send", id=invoice_id, channel=channel)
    except Refused as refusal:
        if not refusal.codes <= _PASSING:
            raise


def _pay(firm: Firm, invoice: Json, paid_on: date, chapter: Chapter, key: str) -> None:
    total = Decimal(invoice["total"]["amount"])
    share = chapter.paid_share
    amount = (total * share.numerator / share.denominator).quantize(_ORE, ROUND_HALF_UP)
    firm.tell_once(
        documents.PAYMENT_REGISTER,
        f"{key}-pay",
        invoiceId=invoice["id"],
        amount={"amount": str(amount), "currency": "SEK"},
        receivedDate=paid_on.isoformat(),
        reference=invoice["ocr"],
    )
