"""Settings from the environment."""

from reskontra.workers.settings import Settings


def test_what_is_given_is_read_and_the_rest_has_its_default() -> None:
    settings = Settings.from_environ(
        {"DATABASE_URL": "postgresql://x", "SWEEP_AFTER_SECONDS": "7", "SHELL": "/bin/sh"}
    )
    assert settings.database_url == "postgresql://x"
    assert settings.sweep_after_seconds == 7
    assert settings.smtp_url == "smtp://localhost:1025"


def test_the_relay_listens_past_a_pooler_if_told_where() -> None:
    assert Settings(database_url="a").listen_url == "a"
    assert Settings(database_url="a", relay_database_url="b").listen_url == "b"


SECRETS = {
    "DATABASE_URL",
    "MIGRATOR_DATABASE_URL",
    "RELAY_DATABASE_URL",
    "REDIS_URL",
    "BROKER_URL",
    "SMTP_URL",
    "SMS_URL",
    "PEPPOL_URL",
    "PRINT_URL",
    "SECRET_KEY",
}


def test_no_secret_is_told_to_whoever_looks() -> None:
    shown = repr(Settings.from_environ(dict.fromkeys(SECRETS, "scheme://a:hush@b")))

    assert "hush" not in shown
