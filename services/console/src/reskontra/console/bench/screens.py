"""A real browser that clicks, types and watches, and says by its own clock how long things took."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Page, ViewportSize, sync_playwright

from reskontra.console.bench.api_house import ApiHouse

_CHROMIUM = "/usr/bin/chromium"
_QUIET = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")
_SIZE = ViewportSize(width=1280, height=1600)
_PAUSE_MS = 150
_SCRIPTS = """
() => performance.getEntriesByType("resource")
  .filter((entry) => /\\.m?js$/.test(new URL(entry.name).pathname))
  .reduce((sum, entry) => sum + entry.encodedBodySize, 0)
"""
# From the click itself to the frame after the list's own rows stand there.
_CLICK_TO_ROWS = """
([href, count]) => new Promise((resolve) => {
  const rows = `[data-row] a[href^="${href}/"]`;
  const link = document.querySelector(`nav a[href="${href}"]`);
  const began = performance.now();
  const look = () => document.querySelectorAll(rows).length >= count
    ? requestAnimationFrame(() => resolve(performance.now() - began))
    : requestAnimationFrame(look);
  link.click();
  look();
})
"""
_WATCH_FRAMES = """
() => {
  window.longest = 0;
  let before = performance.now();
  const frame = (now) => {
    window.longest = Math.max(window.longest, now - before);
    before = now;
    window.frames_ = requestAnimationFrame(frame);
  };
  window.frames_ = requestAnimationFrame(frame);
}
"""
_STOP_FRAMES = "() => { cancelAnimationFrame(window.frames_); return window.longest; }"
_WATCH_TILE = """
([key]) => {
  const tile = document.querySelector(`[data-tile="${key}"]`);
  const before = tile.innerText;
  window.moved = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (tile.innerText === before) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
    });
    observer.observe(tile, { subtree: true, childList: true, characterData: true });
  });
}
"""


@dataclass(frozen=True, slots=True)
class Screens:
    """One window on a firm, and what it measures."""

    page: Page
    house: ApiHouse

    @property
    def address(self) -> str:
        """Where the API serves the web client."""
        return f"http://{self.house.host}:{self.house.port}"

    def kilobytes_of_script(self, path: str, sign: str) -> float:
        """Compressed script that a first visit fetches until ``sign`` is there and all rests."""
        self.page.goto(self.address + path)
        self.page.wait_for_selector(sign)
        self.page.wait_for_load_state("networkidle")
        return float(self.page.evaluate(_SCRIPTS)) / 1_000

    def milliseconds_to_rows(self, path: str, count: int) -> float:
        """From the click on a menu's link to a list with so many rows, when all is at rest."""
        href = f"/f/{self.house.slug}{path}"
        # As a hand does: over the link first, and not while the last list is still being drawn.
        self.page.hover(f'nav a[href="{href}"]')
        self.page.wait_for_timeout(_PAUSE_MS)
        return float(self.page.evaluate(_CLICK_TO_ROWS, [href, count]))

    def open(self, path: str, sign: str) -> None:
        """A visit that remembers nothing of earlier ones, until ``sign`` is there and all rests."""
        self.page.goto(f"{self.address}/f/{self.house.slug}{path}")
        self.page.wait_for_selector(sign)
        self.page.wait_for_load_state("networkidle")

    def longest_frame_while_typing(self, text: str) -> float:
        """The longest time between two frames, in milliseconds, while somebody types fast."""
        field = self.page.get_by_role("searchbox")
        field.fill("")
        self.page.evaluate(_WATCH_FRAMES)
        field.press_sequentially(text, delay=60)
        self.page.wait_for_load_state("networkidle")
        return float(self.page.evaluate(_STOP_FRAMES))

    def watch_tile(self, key: str) -> None:
        """Begin to wait for a tile to move."""
        self.page.evaluate(_WATCH_TILE, [key])

    def tile_moved_at(self) -> float:
        """When the tile had moved, in milliseconds of the clock on the wall."""
        return float(self.page.evaluate("() => window.moved"))


@contextmanager
def opened_screens(house: ApiHouse) -> Iterator[Screens]:
    """A window of the firm's owner, logged in."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_CHROMIUM, args=list(_QUIET))
        context = browser.new_context(locale="sv-SE", viewport=_SIZE)
        screens = Screens(context.new_page(), house)
        yield screens
        browser.close()


def log_in(screens: Screens) -> None:
    """Give the browser the owner's session."""
    screens.page.context.add_cookies(
        [{"name": "reskontra", "value": screens.house.token, "url": screens.address}]
    )
