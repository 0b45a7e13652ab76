"""From the log-in to an issued invoice and back to the list, and no mouse on the desk."""

import pytest
from playwright.async_api import Page, expect

from tests.support.api import PASSWORD
from tests.support.browser import WebHouse
from tests.support.screens import shows_title
from tests.support.web_people import Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]

_FOCUS = """() => {
  const here = document.activeElement;
  if (!here || here === document.body) return "";
  const label = here.getAttribute("aria-label") || here.labels?.[0]?.innerText;
  return label || here.innerText || here.tagName;
}"""
_RING = """() => ["", "::after"].some((part) => {
  const style = getComputedStyle(document.activeElement, part);
  const { outlineStyle, boxShadow, borderStyle } = style;
  return [outlineStyle, boxShadow, borderStyle].some((each) => each !== "none");
})"""
FARTHEST = 60


class Keyboard:
    """Somebody who has no mouse, and sees at each step where they are."""

    def __init__(self, page: Page) -> None:
        self._page = page

    async def presses(self, *keys: str) -> None:
        for key in keys:
            await self._page.keyboard.press(key)

    async def writes(self, text: str) -> None:
        assert await self.place()
        await self._page.keyboard.type(text)

    async def place(self) -> str:
        """What the focus is on; it is on something, and can be seen."""
        name: str = await self._page.evaluate(_FOCUS)
        assert name == "" or await self._page.evaluate(_RING), name
        return name

    async def goes_to(self, name: str, key: str = "Tab") -> None:
        """Step on until the focus is there."""
        passed = []
        for _ in range(FARTHEST):
            await self._page.keyboard.press(key)
            passed.append(await self.place())
            if passed[-1].partition("\n")[0].strip() == name:
                return
        pytest.fail(f"{name} is not among {passed}")

    async def sees(self, title: str) -> None:
        await shows_title(self._page, title)

    async def logs_in(self, email: str) -> None:
        await expect(self._page.get_by_label("E-mail")).to_be_focused()
        await self.writes(email)
        await self.goes_to("Password")
        await self.writes(PASSWORD)
        await self.presses("Enter")

    async def chooses_customer(self, name: str) -> None:
        await expect(self._page.get_by_label("Customer", exact=True)).to_be_focused()
        await self.writes(name[:3])
        await expect(self._page.get_by_role("option", name=name)).to_be_visible()
        await self.presses("ArrowDown", "Enter")
        await expect(self._page.get_by_role("button", name="Change customer")).to_be_visible()

    async def writes_line(self, *cells: str) -> None:
        await expect(self._page.get_by_label("Description, line 1")).to_be_focused()
        for cell in cells:
            await self.writes(cell)
            await self.presses("Enter")

    async def issues(self) -> None:
        await self.goes_to("Issue")
        await self.presses("Enter")
        await expect(self._page.get_by_role("dialog")).to_be_visible()
        await self.goes_to("Issue")
        await self.presses("Enter")

    async def says(self, order: str) -> None:
        """Open the palette and take what it finds."""
        palette = self._page.get_by_role("dialog")
        await self.presses("Control+k")
        await expect(palette.get_by_label("Search").last).to_be_focused()
        await self.writes(order)
        await expect(palette.get_by_text(order, exact=True)).to_be_visible()
        await self.presses("Enter")


async def test_an_invoice_is_issued_with_the_keyboard_alone(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    await firm.customer(name="Köparen AB")
    async with web_house.visit() as visit:
        keyboard = Keyboard(visit.page)
        await visit.page.goto(f"/login?next=/f/{firm.slug}/invoices")
        await keyboard.logs_in(firm.person.email)
        await keyboard.sees("Invoices")

        await keyboard.presses("c")
        await keyboard.sees("New invoice")
        await keyboard.chooses_customer("Köparen AB")
        await keyboard.writes_line("Bygghjälp", "2", "tim", "500")
        await keyboard.issues()
        await keyboard.sees("Invoice 1001")

        await keyboard.says("Invoices")
        await keyboard.sees("Invoices")
        await expect(visit.page.locator("[data-row]")).to_have_count(1)
        await keyboard.goes_to("1001")
        await keyboard.presses("Enter")
        await keyboard.sees("Invoice 1001")
