"""A house with its web client, and people who look at it in a real browser."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page, async_playwright

from reskontra.console.places import WEB_ROOT
from reskontra.console.web.building import build
from tests.architecture.tree import ROOT
from tests.support.crew import Crew

_CHROMIUM = "/usr/bin/chromium"
_QUIET = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
# Two cores that do everything else besides are not a person's machine.
PATIENCE_MILLISECONDS = 20_000
# What a cut network and a refused request write by themselves is no fault of the page.
_EXPECTED = ("Failed to load resource", "net::ERR", "WebSocket connection to")


@dataclass
class Visit:
    """One person at one browser; everything that the pages complain of is kept."""

    context: BrowserContext
    page: Page
    complaints: list[str] = field(default_factory=list)

    def watch(self, page: Page) -> None:
        """Keep what a page complains of."""
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not any(word in message.text for word in _EXPECTED):
            self.complaints.append(message.text)


@dataclass(frozen=True)
class WebHouse:
    """A house that serves the web client, at an address."""

    url: str
    crew: Crew
    browser: Browser

    @asynccontextmanager
    async def visit(
        self,
        *,
        locale: str = "sv-SE",
        size: tuple[int, int] = (1280, 800),
        scheme: str = "light",
    ) -> AsyncIterator[Visit]:
        """Somebody comes with a browser of their own; at the end no page may have complained."""
        context = await self.browser.new_context(
            base_url=self.url,
            locale=locale,
            viewport={"width": size[0], "height": size[1]},
            color_scheme="dark" if scheme == "dark" else "light",
            reduced_motion="reduce",
        )
        context.set_default_timeout(PATIENCE_MILLISECONDS)
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


@pytest.fixture
def web_environ(web_root: Path) -> Iterator[dict[str, str]]:
    """What the API is told beside the usual."""
    yield {"WEB_ROOT": str(web_root)}


@pytest_asyncio.fixture(loop_scope="session")
async def web_house(crew: Crew, web_environ: dict[str, str], chromium: Browser) -> WebHouse:
    """API, workers, relay and schedule with the web client, each a process of its own."""
    crew.environ = {**crew.environ, **web_environ}
    crew.start()
    port, _ = await asyncio.gather(crew.start_api(), asyncio.sleep(0))
    return WebHouse(f"http://127.0.0.1:{port}", crew, chromium)
