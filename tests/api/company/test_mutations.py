import hashlib

import pytest

from reskontra.tenancy.links import sign_link
from reskontra.tenancy.scope import TenantScope, within
from tests.support.shop import Shop
from tests.workers.rendering.invoices import png

PNG = png(30, 8)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">%s</svg>'


async def announce(shop: Shop, content: bytes, **about: object) -> dict[str, str]:
    told = {
        "filename": "../../etc/passwd",
        "contentType": "image/png",
        "size": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    upload: dict[str, str] = (await shop.do("UploadCreate", **told | about))["upload"]
    return upload


async def test_the_company_changes_what_is_said_and_keeps_the_rest(shop: Shop) -> None:
    before = await shop.ask("Company")
    payload = await shop.do(
        "CompanyUpdate", expectedVersion=before["version"], name="Nya bolaget AB", email=None
    )
    after = await shop.ask("Company")

    assert payload["userErrors"] == []
    assert (after["name"], after["email"]) == ("Nya bolaget AB", None)
    assert after["bankgiro"] == before["bankgiro"] == "5050-1055"


@pytest.mark.parametrize(
    ("about", "code", "path"),
    [
        ({"orgNumber": "556703-7486"}, "ORG_NUMBER_INVALID", "orgNumber"),
        ({"bankgiro": "5050-1056"}, "BANKGIRO_INVALID", "bankgiro"),
        ({"iban": "SE00"}, "IBAN_INVALID", "iban"),
        ({"paymentTermsDays": -1}, "OUT_OF_RANGE", "paymentTermsDays"),
        ({"website": "<script>"}, "WEBSITE_INVALID", "website"),
        ({"name": ""}, "REQUIRED", "name"),
    ],
)
async def test_what_is_wrong_is_refused_on_its_field(
    shop: Shop, about: dict[str, object], code: str, path: str
) -> None:
    before = await shop.ask("Company")

    assert await shop.codes("CompanyUpdate", expectedVersion=before["version"], **about) == [
        (code, path)
    ]
    assert await shop.ask("Company") == before


async def test_a_logo_is_announced_sent_and_set(shop: Shop) -> None:
    # The archive keeps equal bytes once, so these must not have been sent by any other test.
    content = png(37, 11)
    upload = await announce(shop, content)
    early = await shop.codes("CompanyLogoSet", uploadId=upload["id"])
    sent = await shop.api.client.put(upload["url"], content=content)
    payload = await shop.do("CompanyLogoSet", uploadId=upload["id"])

    assert early == [("UPLOAD_NOT_FOUND", "uploadId")]
    assert sent.status_code == 201
    assert payload["company"]["logo"]["mediaType"] == "image/png"
    assert (await shop.do("CompanyLogoRemove"))["company"]["logo"] is None


async def test_a_logo_is_shown_to_who_holds_its_address(
    shop: Shop, other_scope: TenantScope
) -> None:
    drawing = SVG % b'<rect width="9" height="9"/>'
    upload = await announce(shop, drawing, contentType="image/svg+xml")
    await shop.api.client.put(upload["url"], content=drawing)
    logo = (await shop.do("CompanyLogoSet", uploadId=upload["id"]))["company"]["logo"]
    subject = f"image/svg+xml {logo['sha256']}"
    secret = shop.api.settings.secret_key
    strange = sign_link(secret, purpose="logo", tenant=other_scope.id, subject=subject)
    shown = await shop.api.client.get(logo["url"])

    assert (shown.status_code, shown.content) == (200, drawing)
    assert shown.headers["content-type"].startswith("image/svg+xml")
    assert "sandbox" in shown.headers["content-security-policy"]
    assert (await shop.api.client.get(logo["url"] + "x")).status_code == 404
    assert (await shop.api.client.get(f"/files/logo/{strange}")).status_code == 404


async def test_a_logo_that_was_let_go_of_is_gone(shop: Shop, acme: TenantScope) -> None:
    content = png(41, 13)
    upload = await announce(shop, content)
    await shop.api.client.put(upload["url"], content=content)
    logo = (await shop.do("CompanyLogoSet", uploadId=upload["id"]))["company"]["logo"]
    with within(acme):
        await shop.api.app.state.house.archive.remove(logo["sha256"])

    assert (await shop.api.client.get(logo["url"])).status_code == 404


@pytest.mark.parametrize("content", [PNG + b"!", PNG[:-1], b"x" * len(PNG)])
async def test_other_bytes_than_announced_are_not_taken(shop: Shop, content: bytes) -> None:
    upload = await announce(shop, PNG)
    sent = await shop.api.client.put(upload["url"], content=content)

    assert sent.status_code == 422


async def test_what_is_no_picture_is_not_taken(shop: Shop) -> None:
    script = b"#!/bin/sh\n"
    upload = await announce(shop, script)
    sent = await shop.api.client.put(upload["url"], content=script)
    refused = await shop.codes(
        "UploadCreate",
        filename="a.exe",
        contentType="application/octet-stream",
        size=3_000_000,
        sha256="0" * 64,
    )

    assert sent.status_code == 422
    assert refused == [("LOGO_UNSUPPORTED", "contentType"), ("UPLOAD_TOO_LARGE", "size")]


@pytest.mark.parametrize(
    ("content", "media_type", "why"),
    [
        (png(4001, 1), "image/png", "TOO_MANY_PIXELS"),
        (PNG[:60], "image/png", "BROKEN"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(50), "image/jpeg", "BROKEN"),
        (SVG % b"<script/>", "image/svg+xml", "UNSAFE"),
    ],
)
async def test_a_logo_that_would_be_left_out_is_refused(
    shop: Shop, content: bytes, media_type: str, why: str
) -> None:
    upload = await announce(shop, content, contentType=media_type)
    await shop.api.client.put(upload["url"], content=content)
    refused = (await shop.do("CompanyLogoSet", uploadId=upload["id"]))["userErrors"]

    # People are told in words what a logo must be, never by the name of a reason.
    assert [(each["code"], why in each["message"]) for each in refused] == [
        ("LOGO_UNSUPPORTED", False)
    ]
    assert (await shop.ask("Company"))["logo"] is None


@pytest.mark.parametrize("size", [0, -1])
async def test_a_file_has_at_least_one_byte(shop: Shop, size: int) -> None:
    refused = await shop.codes(
        "UploadCreate", filename="a", contentType="image/png", size=size, sha256="0" * 64
    )

    assert refused == [("UPLOAD_EMPTY", "size")]


async def test_an_upload_to_a_forged_address_finds_nothing(shop: Shop) -> None:
    sent = await shop.api.client.put("/uploads/forged", content=PNG)

    assert sent.status_code == 404


async def test_a_firm_chooses_its_page_and_its_references(shop: Shop) -> None:
    texts = [{"locale": "en", "greeting": "Thanks!", "terms": "", "footer": ""}]
    page = {"design": "COMPACT", "colour": "#1f3a8a", "code": "SWISH", "texts": texts}
    version = (await shop.ask("Company"))["version"]
    await shop.do(
        "CompanyUpdate",
        expectedVersion=version,
        page=page,
        swishNumber="123 785 6901",
        ocrLevel="FIXED_LENGTH",
        ocrLengths=[12, 8],
    )
    after = await shop.ask("Company")

    assert after["page"] == page
    assert (after["swishNumber"], after["ocrLevel"]) == ("123 785 69 01", "FIXED_LENGTH")
    assert after["ocrLengths"] == [8, 12]


@pytest.mark.parametrize(
    ("about", "code", "path"),
    [
        ({"swishNumber": "0701234567"}, "SWISH_NUMBER_INVALID", "swishNumber"),
        ({"ocrLevel": "FIXED_LENGTH"}, "OCR_LENGTHS_INVALID", "ocrLengths"),
        (
            {"page": {"design": "MODERN", "colour": "#ffd800", "code": "NONE", "texts": []}},
            "PAGE_COLOUR_TOO_LIGHT",
            "page.colour",
        ),
    ],
)
async def test_a_page_or_reference_that_cannot_be_is_refused(
    shop: Shop, about: dict[str, object], code: str, path: str
) -> None:
    before = await shop.ask("Company")

    assert await shop.codes("CompanyUpdate", expectedVersion=before["version"], **about) == [
        (code, path)
    ]
    assert await shop.ask("Company") == before
