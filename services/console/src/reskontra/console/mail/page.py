"""The page that shows the mails, and the same as JSON for programs.

A mail may hold anything: its HTML is shown in a frame that runs nothing and fetches nothing.
"""

import json
from collections.abc import Callable
from http import HTTPStatus
from http.server import ThreadingHTTPServer
from urllib.parse import parse_qs, quote, urlsplit

from jinja2 import Environment, PackageLoader

from reskontra.console.local_page import HTML, JSON, LocalPage
from reskontra.console.mail.mailbox import CaughtMail, Mailbox

_PAGES = Environment(loader=PackageLoader("reskontra.console.mail"), autoescape=True)
_STRANGERS_POLICY = (
    "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
    " style-src 'unsafe-inline'; img-src data:"
)
# A link in the mail opens beside the page, not inside the frame.
_LINKS_OUTSIDE = '<base target="_blank" rel="noopener">'
_SHOWN_IN_PLACE = {"application/pdf", "image/png", "image/jpeg", "text/plain"}


def page_server(mailbox: Mailbox, port: int) -> ThreadingHTTPServer:
    """The showing half; ``serve_forever()`` runs it."""

    class Page(_Page):
        mails = mailbox

    return ThreadingHTTPServer(("127.0.0.1", port), Page)


class _Page(LocalPage):
    mails: Mailbox

    def do_GET(self) -> None:  # noqa: N802 - as the library calls it
        """Answer a request; the route is the first word of the path."""
        if not self.is_meant_for_us():
            return
        url = urlsplit(self.path)
        first, *rest = url.path.strip("/").split("/")
        routes: dict[str, Callable[[list[str]], None]] = {
            "": self._list,
            "mails.json": lambda _: self._list_as_json(parse_qs(url.query)),
            "fresh.js": lambda _: self.script(_PAGES),
            "mails": self._mail,
        }
        routes.get(first, self._missing)(rest)

    def _list(self, _rest: list[str]) -> None:
        mails = self.mails.mails()
        self._page("list.html", mails=mails, mark=_mark(mails))

    def _list_as_json(self, query: dict[str, list[str]]) -> None:
        wanted = set(query.get("to", []))
        mails = [
            _as_json(mail)
            for mail in self.mails.mails()
            if not wanted or wanted.intersection(mail.recipients)
        ]
        self.answer(HTTPStatus.OK, JSON, json.dumps(mails).encode())

    def _mail(self, rest: list[str]) -> None:
        mail = self.mails.mail(rest[0]) if rest else None
        if mail is None:
            self.missing()
            return
        views: dict[str, Callable[[CaughtMail, list[str]], None]] = {
            "": self._whole,
            "html": self._html,
            "raw": self._raw,
            "attachments": self._attachment,
        }
        views.get(rest[1] if len(rest) > 1 else "", self._missing)(mail, rest[2:])

    def _whole(self, mail: CaughtMail, _rest: list[str]) -> None:
        mails = self.mails.mails()
        self._page("mail.html", mail=mail, mails=mails, mark=_mark(mails))

    def _html(self, mail: CaughtMail, _rest: list[str]) -> None:
        before, mark, after = mail.html.partition("<head>")
        html = before + mark + _LINKS_OUTSIDE + after if mark else _LINKS_OUTSIDE + mail.html
        self.answer(HTTPStatus.OK, HTML, html.encode(), _STRANGERS_POLICY)

    def _raw(self, mail: CaughtMail, _rest: list[str]) -> None:
        self.answer(HTTPStatus.OK, "text/plain; charset=utf-8", mail.original)

    def _attachment(self, mail: CaughtMail, rest: list[str]) -> None:
        place = int(rest[0]) if rest and rest[0].isdecimal() else -1
        if not 0 <= place < len(mail.attachments):
            self.missing()
            return
        file = mail.attachments[place]
        shown = "inline" if file.media_type in _SHOWN_IN_PLACE else "attachment"
        disposition = f"{shown}; filename*=UTF-8''{quote(file.name)}"
        self.answer(HTTPStatus.OK, file.media_type, file.content, "", disposition)

    def _missing(self, *_: object) -> None:
        self.missing()

    def _page(self, template: str, **facts: object) -> None:
        page = _PAGES.get_template(template).render(**facts)
        self.answer(HTTPStatus.OK, HTML, page.encode())


def _as_json(mail: CaughtMail) -> dict[str, object]:
    return {
        "id": mail.key,
        "messageId": str(mail.message.get("Message-ID", "")),
        "subject": mail.subject,
        "sender": mail.sender,
        "recipients": mail.recipients,
        "receivedAt": mail.received_at,
        "timesReceived": len(mail.envelopes),
        "text": mail.text,
        "url": f"/mails/{mail.key}",
        "attachments": [
            {
                "name": file.name,
                "mediaType": file.media_type,
                "size": len(file.content),
                "sha256": file.sha256,
                "url": f"/mails/{mail.key}/attachments/{place}",
            }
            for place, file in enumerate(mail.attachments)
        ],
    }


def _mark(mails: list[CaughtMail]) -> str:
    """Changes whenever a mail comes in."""
    return f"{len(mails)} {mails[0].received_at if mails else ''}"
