"""A house with its web client, and people who look at it in a real browser."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page, async_playwright

from reskontra.console.places import WEB_ROOT
from reskontra.console.web.building import build
from reskontra.tenancy.provisioning import park
from tests.architecture.tree import ROOT
from tests.support.crew import Crew, mustered, surroundings
from tests.support.database import Server, clone_of
from tests.support.mailbox import Mailbox, open_mailbox
from tests.support.sms_vendors import SmsVendorOffice, open_sms_vendor
from tests.support.valkey import a_redis_server

HOOK_SECRET = "a secret of the access point"
_CHROMIUM = "/usr/bin/chromium"
_QUIET = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
_READY_FIRMS = 3
# Two cores that do everything else besides are not a person's machine.
PATIENCE_MILLISECONDS = 30_000
# What a cut network and a refused request write by themselves is no fault of the page.
_EXPECTED = ("Failed to load resource", "net::ERR", "WebSocket connection to")


@dataclass
class Visit:
    """One person at one browser; everything that the pages complain of is kept."""

    context: BrowserContext
    page: Page
    complaints: list[str] = field(default_factory=list)

    async def window(self) -> Page:
        """One more window of the same browser."""
        page = await self.context.new_page()
        self.watch(page)
        return page

    def watch(self, page: Page) -> None:
        """Keep what a page complains of; nobody ever sees a dialog of the browser's own."""
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("dialog", lambda dialog: self.complaints.append(f"dialog: {dialog.message}"))

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not any(word in message.text for word in _EXPECTED):
            self.complaints.append(message.text)


@dataclass(frozen=True)
class WebHouse:
    """A house of its own that serves the web client, at an address."""

    url: str
    crew: Crew
    mailbox: Mailbox
    texts: SmsVendorOffice
    e_invoices: Path
    browser: Browser

    @asynccontextmanager
    async def visit(
        self,
        *,
        locale: str = "en-GB",
        size: tuple[int, int] = (1280, 800),
        scheme: str = "light",
        is_examined: bool = False,
    ) -> AsyncIterator[Visit]:
        """Somebody comes with a browser of their own; at the end no page may have complained.

        An examiner's scripts may be put into the pages; nobody else's.
        """
        context = await self.browser.new_context(
            base_url=self.url,
            locale=locale,
            viewport={"width": size[0], "height": size[1]},
            color_scheme="dark" if scheme == "dark" else "light",
            reduced_motion="reduce",
            bypass_csp=is_examined,
        )
        context.set_default_timeout(PATIENCE_MILLISECONDS)
        # Chosen on this machine, so that nobody's account turns the page to another language.
        chosen = f"localStorage.setItem('reskontra.language', '{locale[:2]}')"
        await context.add_init_script(chosen)
        page = await context.new_page()
        visit = Visit(context, page)
        visit.watch(page)
        try:
            yield visit
        finally:
            await context.close()
        assert visit.complaints == []


@pytest.fixture(scope="session")
def web_root() -> Path:
    """The web client, built of the sources as they are."""
    build(ROOT)
    return ROOT / WEB_ROOT


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """The system's browser, without a window."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=_CHROMIUM, args=list(_QUIET))
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def web_house(
    postgres: Server, web_root: Path, chromium: Browser, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[WebHouse]:
    """API, workers, relay and schedule with the web client; each story has firms of its own there.

    Its database, queues and mail are its own too: it stands while other tests go on.
    """
    database, folder = clone_of(postgres), tmp_path_factory.mktemp("web_house")
    await park(database.owner, database.app, target=_READY_FIRMS)
    with a_redis_server() as valkey:
        async with open_mailbox() as mailbox, open_sms_vendor() as texts:
            # A story writes in a minute what people write in a month.
            told = {"WEB_ROOT": str(web_root), "BUCKET_SIZE": "50000"}
            told |= {"SMS_URL": texts.url, "SMS_PRICES": "46=0.52 SEK"}
            e_invoices = folder / "e-invoices"
            told |= {"PEPPOL_URL": f"outbox://{e_invoices}", "PEPPOL_HOOK_SECRET": HOOK_SECRET}
            environ = surroundings(database, valkey, mailbox, folder) | told
            with mustered(environ, folder) as crew:
                crew.start()
                await crew.start_api()
                url = environ["PUBLIC_URL"]
                yield WebHouse(url, crew, mailbox, texts, e_invoices, chromium)
