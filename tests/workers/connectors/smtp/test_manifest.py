"""How a mail server is named."""

import pytest

from reskontra.workers.connectors.smtp.manifest import MailServer, MailServerUnknown


@pytest.mark.parametrize(
    ("url", "host", "port", "is_encrypted", "insists"),
    [
        ("smtp://localhost:1025", "localhost", 1025, False, False),
        ("smtp+tls://mail.example", "mail.example", 587, False, True),
        ("smtps://mail.example", "mail.example", 465, True, False),
    ],
)
def test_the_url_tells_how_to_speak(
    url: str, host: str, port: int, is_encrypted: bool, insists: bool
) -> None:
    server = MailServer.from_url(url)
    told = (server.host, server.port, server.is_encrypted, server.insists_on_starttls)
    assert told == (host, port, is_encrypted, insists)


def test_a_password_is_read_and_never_shown() -> None:
    server = MailServer.from_url("smtps://we%40us:p%3Aw@mail.example")
    assert (server.user, server.password) == ("we@us", "p:w")
    assert "p:w" not in repr(server)


@pytest.mark.parametrize("url", ["", "mail.example", "http://mail.example", "smtp://"])
def test_anything_else_is_no_mail_server(url: str) -> None:
    with pytest.raises(MailServerUnknown):
        MailServer.from_url(url)
