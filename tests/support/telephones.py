"""Telephones without scripts, and the mails that lead to their pages."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from email.message import EmailMessage

from playwright.async_api import Page

from tests.support.browser import PATIENCE_MILLISECONDS, WebHouse
from tests.support.waiting import until
from tests.support.web_people import Firm


@asynccontextmanager
async def telephone(house: WebHouse, *, is_examined: bool = False) -> AsyncIterator[Page]:
    """Somebody's own telephone, whose browser runs no scripts but an examiner's."""
    context = await house.browser.new_context(
        base_url=house.url,
        viewport={"width": 390, "height": 844},
        locale="en-GB",
        java_script_enabled=is_examined,
        bypass_csp=is_examined,
    )
    context.set_default_timeout(PATIENCE_MILLISECONDS)
    try:
        yield await context.new_page()
    finally:
        await context.close()


async def mail_to(house: WebHouse, address: str, words: str) -> EmailMessage:
    """The mail to somebody that has some words in it, when it has come."""
    found: list[EmailMessage] = []

    async def look() -> int:
        found[:] = [
            mail
            for mail in house.mailbox.mails.values()
            if mail["To"] == address and words in text_of(mail)
        ]
        return len(found)

    await until(look, at_least=1, within_seconds=PATIENCE_MILLISECONDS / 1_000)
    return found[0]


def of(firm: Firm, name: str) -> str:
    """Somebody's address, at which only this firm writes."""
    return f"{name}@{firm.slug}.example"


def text_of(mail: EmailMessage) -> str:
    """What a mail says to whoever reads no HTML."""
    body = mail.get_body(("plain",))
    return str(body.get_content()) if body else ""


def link_in(mail: EmailMessage, kind: str) -> str:
    """The address of a page in a mail, without that of the house."""
    found = re.search(rf"(/{kind}/[\w=-]+)", text_of(mail))
    assert found is not None
    return found[1]
