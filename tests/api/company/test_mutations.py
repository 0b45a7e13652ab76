import hashlib

import pytest

from tests.support.shop import Shop

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 100


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
    upload = await announce(shop, PNG)
    early = await shop.codes("CompanyLogoSet", uploadId=upload["id"])
    sent = await shop.api.client.put(upload["url"], content=PNG)
    payload = await shop.do("CompanyLogoSet", uploadId=upload["id"])

    assert early == [("UPLOAD_NOT_FOUND", "uploadId")]
    assert sent.status_code == 201
    assert payload["company"]["logo"]["mediaType"] == "image/png"
    assert (await shop.do("CompanyLogoRemove"))["company"]["logo"] is None


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


async def test_an_upload_to_a_forged_address_finds_nothing(shop: Shop) -> None:
    sent = await shop.api.client.put("/uploads/forged", content=PNG)

    assert sent.status_code == 404
