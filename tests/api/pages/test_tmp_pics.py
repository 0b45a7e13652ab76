from playwright.async_api import async_playwright
from tests.support.shop import Shop, LINES
from tests.support.api import person_in
async def test_pics(shop: Shop, served: str) -> None:
    inv = await shop.issued(note="Tack för förtroendet!\nVi ses i höst.", buyerReference="Åsa Öberg", invoiceDate="2026-10-01", dueDate="2026-10-31")
    whole = await shop.ask("Invoice", id=inv["id"])
    inv2 = await shop.issued(lines=LINES + [LINES[0] | {"discountPercent": "10", "description": "Resor till Malmö och tillbaka, med en mycket lång beskrivning som bryts över flera rader"}])
    await shop.do("PaymentRegister", invoiceId=inv2["id"], amount={"amount": "500"})
    whole2 = await shop.ask("Invoice", id=inv2["id"])
    async with async_playwright() as p:
        b = await p.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for name, size in (("phone", {"width": 390, "height": 844}), ("desk", {"width": 1280, "height": 900})):
            for scheme in ("light", "dark"):
                c = await b.new_context(viewport=size, color_scheme=scheme, locale="sv-SE", extra_http_headers={"accept-language": "sv"})
                pg = await c.new_page()
                for what, path in (("signup", "/signup"), ("login", "/login"), ("gone", "/p/nonsense"), ("invoice", whole["portalUrl"].replace("http://testserver", "")), ("invoice2", whole2["portalUrl"].replace("http://testserver", "") + "?lang=en"), ("confirm", "/confirm/abc")):
                    r = await pg.goto(served + path)
                    print(what, r.status)
                    await pg.screenshot(path=f"/tmp/pics/{what}-{name}-{scheme}.png", full_page=True)
                    print(await pg.evaluate("document.documentElement.scrollWidth > innerWidth"))
                await pg.goto(served + "/signup?lang=sv")
                await pg.fill("[name=companyName]", "Övningsbolaget AB"); await pg.fill("[name=orgNumber]", "1234"); await pg.fill("[name=slug]", "admin"); await pg.fill("[name=ownerEmail]", "nej")
                await pg.click("button"); await pg.wait_for_load_state()
                await pg.screenshot(path=f"/tmp/pics/wrong-{name}-{scheme}.png", full_page=True)
                person = await person_in(shop.scope)
                await c.add_cookies([{"name": "__Host-reskontra", "value": person.token, "url": served.replace("http://127", "https://127"), "secure": True, "httpOnly": True, "sameSite": "Lax"}])
                await pg.goto(served + "/")
                await pg.screenshot(path=f"/tmp/pics/home-{name}-{scheme}.png", full_page=True)
                await c.close()
        await b.close()
    assert 0
