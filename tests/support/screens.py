"""What a person sees of a page, and what it keeps behind their back."""

from playwright.async_api import Locator, Page, expect

from tests.support.browser import PATIENCE_MILLISECONDS

expect.set_options(timeout=PATIENCE_MILLISECONDS)

_TRACES = """async () => {
  const caches_ = "caches" in self ? await caches.keys() : [];
  const databases = (await indexedDB.databases?.()) ?? [];
  return [
    document.title,
    document.documentElement.outerHTML,
    ...[...document.querySelectorAll("input, textarea")].map((each) => each.value),
    JSON.stringify(localStorage),
    JSON.stringify(sessionStorage),
    JSON.stringify(history.state),
    JSON.stringify(caches_),
    JSON.stringify(databases),
  ].join("\\n");
}"""


async def traces(page: Page) -> str:
    """All that a page shows, holds and has stored."""
    text: str = await page.evaluate(_TRACES)
    return text


async def shows_title(page: Page, title: str, *, level: int = 1) -> None:
    """Wait until a screen is there, by its heading."""
    await expect(page.get_by_role("heading", name=title, level=level)).to_be_visible()


async def shows_nothing(page: Page) -> None:
    """Wait until a page says that there is nothing at its address."""
    await shows_title(page, "There is nothing here")


async def fill_in(page: Page, fields: dict[str, str], *, is_exact: bool = False) -> None:
    """Write into fields, each by its label."""
    for label, text in fields.items():
        await page.get_by_label(label, exact=is_exact).fill(text)


async def choose(page: Page, label: str, option: str) -> None:
    """Choose from a list, by its label and the words of the choice."""
    await page.locator("input").and_(page.get_by_label(label)).click()
    await page.get_by_role("option", name=option, exact=True).click()


def tile(page: Page, key: str) -> Locator:
    """One of the figures at the top of the overview."""
    return page.locator(f"[data-tile={key}]")


async def picks(page: Page, field: str, name: str) -> None:
    """Choose one of any number by a few letters of its name."""
    await page.get_by_role("combobox", name=field).fill(name[:4])
    await page.get_by_role("option", name=name).click()
