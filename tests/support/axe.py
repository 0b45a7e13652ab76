"""What a program can find out about a page for those who cannot see it, or see it otherwise."""

from playwright.async_api import Page

from reskontra.console.places import WEB
from tests.architecture.tree import ROOT

_AXE = ROOT / WEB / "node_modules" / "axe-core" / "axe.min.js"
_GRAVE = """async () => {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const passing = document.getAnimations().filter(
    ({ effect }) => effect.getComputedTiming().endTime !== Infinity
  );
  await Promise.allSettled(passing.map(({ finished }) => finished));
  const found = await axe.run(document, { resultTypes: ["violations"] });
  return found.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => (
      `${id}: ${target.join(" ")} ${html.slice(0, 160)}`
    )));
}"""


async def grave_faults(page: Page) -> list[str]:
    """What keeps somebody out of a page as it stands, each with its rule and its place."""
    if not await page.evaluate("'axe' in window"):
        await page.evaluate(_AXE.read_text("utf-8"))
    found: list[str] = await page.evaluate(_GRAVE)
    return found
