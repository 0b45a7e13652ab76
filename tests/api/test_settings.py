"""What the API is told, and what it takes for granted."""

import pytest

from reskontra.api.settings import MissingSettingFault, Settings, Trust, UnreadableSettingFault

NEEDED = {
    "DATABASE_URL": "postgresql://reskontra@db/reskontra",
    "REDIS_URL": "redis://valkey/0",
    "ARCHIVE_URL": "file:///archive",
    "SECRET_KEY": "a secret",
    "PUBLIC_URL": "https://reskontra.example",
}
DEVELOPMENT = NEEDED | {"ENVIRONMENT": "development"}


@pytest.mark.parametrize("name", NEEDED)
def test_what_is_needed_must_be_said(name: str) -> None:
    with pytest.raises(MissingSettingFault, match=name):
        Settings.from_environ(NEEDED | {name: ""})


def test_a_price_list_that_cannot_be_read_is_told_by_its_name_before_anybody_asks() -> None:
    with pytest.raises(UnreadableSettingFault, match=r"SMS_PRICES: 47=0;08 EUR .*46=0\.52 SEK"):
        Settings.from_environ(NEEDED | {"SMS_PRICES": "46=0.52 SEK, 47=0;08 EUR"})


def test_a_house_that_is_told_nothing_else_is_strict() -> None:
    settings = Settings.from_environ(NEEDED)

    assert settings.trusted_documents is Trust.ENFORCE
    assert settings.entries_per_minute == 30
    assert settings.forwarded_allow_ips == "127.0.0.1"


def test_a_developer_is_trusted_and_seldom_asked_to_wait() -> None:
    settings = Settings.from_environ(DEVELOPMENT)

    assert settings.trusted_documents is Trust.OFF
    assert settings.entries_per_minute == 3_000


def test_what_is_said_goes_before_what_is_usual() -> None:
    said = {"ENTRIES_PER_MINUTE": "7", "FORWARDED_ALLOW_IPS": "10.0.0.0/8"}
    settings = Settings.from_environ(DEVELOPMENT | said)

    assert settings.entries_per_minute == 7
    assert settings.forwarded_allow_ips == "10.0.0.0/8"


SECRETS = {
    "DATABASE_URL",
    "REDIS_URL",
    "SECRET_KEY",
    "MAIL_HOOK_SECRET",
    "SMS_URL",
    "PEPPOL_URL",
    "PRINT_URL",
}


def test_no_secret_is_told_to_whoever_looks() -> None:
    shown = repr(Settings.from_environ(NEEDED | dict.fromkeys(SECRETS, "scheme://a:hush@b")))

    assert "hush" not in shown
