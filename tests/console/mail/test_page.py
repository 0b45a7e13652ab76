import json
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from reskontra.console.mail.mailbox import Mailbox
from reskontra.console.mail.page import page_server
from reskontra.console.ports import any_free

NASTY = "<script>alert(1)</script>"


@pytest.fixture
def mailbox(tmp_path: Path) -> Mailbox:
    return Mailbox(tmp_path)


@pytest.fixture
def url(mailbox: Mailbox) -> Iterator[str]:
    port = any_free()
    with page_server(mailbox, port) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{port}"
        server.shutdown()
        thread.join()


@pytest.fixture
def key(mailbox: Mailbox) -> str:
    message = EmailMessage()
    message["Subject"] = NASTY
    message["Message-ID"] = "<1@reskontra>"
    message.set_content("Hej")
    message.add_alternative(f"<html><head></head><body>{NASTY}</body></html>", subtype="html")
    message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="a.pdf")
    message.add_attachment(b"<script>", maintype="text", subtype="html", filename="a.html")
    return mailbox.keep(message.as_bytes(), "a@b.example", ["anna@kund.example"])


def got(url: str, host: str = "") -> tuple[str, dict[str, str]]:
    headers = {"Host": host} if host else {}
    request = urllib.request.Request(url, headers=headers)  # noqa: S310 - our own page
    with urllib.request.urlopen(request) as answer:  # noqa: S310 - our own page
        return answer.read().decode(), dict(answer.headers)


def status_of(url: str, host: str = "") -> int:
    with pytest.raises(urllib.error.HTTPError) as refused:
        got(url, host)
    refused.value.close()
    return refused.value.code


def test_an_empty_box_says_what_it_is_for(url: str) -> None:
    assert "No mail yet" in got(url)[0]


def test_a_subject_is_text_and_never_markup(url: str, key: str) -> None:
    for page in (f"{url}/", f"{url}/mails/{key}"):
        assert NASTY not in got(page)[0]
        assert "&lt;script&gt;" in got(page)[0]


def test_the_html_of_a_mail_runs_nothing_and_fetches_nothing(url: str, key: str) -> None:
    html, headers = got(f"{url}/mails/{key}/html")
    assert NASTY in html
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert policy.startswith("sandbox ")
    assert "allow-scripts" not in policy


def test_a_pdf_is_shown_and_other_files_are_handed_over(url: str, key: str) -> None:
    headers = [got(f"{url}/mails/{key}/attachments/{place}")[1] for place in (0, 1)]
    shown = [one["Content-Disposition"].partition(";")[0] for one in headers]
    assert shown == ["inline", "attachment"]
    assert {one["X-Content-Type-Options"] for one in headers} == {"nosniff"}


def test_programs_read_the_same_as_json(url: str, key: str) -> None:
    (mail,) = json.loads(got(f"{url}/mails.json?to=anna@kund.example")[0])
    assert (mail["id"], mail["timesReceived"], mail["subject"]) == (key, 1, NASTY)
    assert json.loads(got(f"{url}/mails.json?to=else@kund.example")[0]) == []


def test_what_is_not_there_is_said_to_be_missing(url: str, key: str) -> None:
    places = ("nothing", "mails", "mails/0", f"mails/{key}/nothing", f"mails/{key}/attachments/9")
    assert [status_of(f"{url}/{place}") for place in places] == [404] * len(places)


def test_another_name_for_this_machine_opens_nothing(url: str, key: str) -> None:
    assert status_of(f"{url}/mails/{key}", host="evil.example:8026") == 403
