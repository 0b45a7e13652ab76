"""The demo as one sees it: a bar that grows, then addresses and logins, or one line per stage."""

import threading
from collections.abc import Iterator

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from reskontra.console.demo import cast
from reskontra.console.demo.client import Client
from reskontra.console.demo.doors import own_pages
from reskontra.console.demo.filling import enter, fill, is_filled, owner_of, steps
from reskontra.console.demo.firm import Firm
from reskontra.console.demo.silence import all_is_quiet
from reskontra.console.demo.witness import (
    Sight,
    dashboard_adds_up,
    everything_is_done,
    watch_one_go_all_the_way,
)
from reskontra.console.plan import Plan
from reskontra.domain.company.network import participant_of
from reskontra.tenancy.sender_codes import sender_code

_AT_TERMINAL = Console(stderr=True)


class Telling:
    """Tells the story in a thread of its own, while the main one looks after the house."""

    def __init__(self, plan: Plan, *, is_witnessed: bool) -> None:
        self._plan = plan
        self._is_witnessed = is_witnessed
        self._ended = threading.Event()
        self.failure: Exception | None = None
        self.is_all_true = False
        threading.Thread(target=self._tell_it, name="demo", daemon=True).start()

    def has_ended(self) -> bool:
        """Whether the house need not stay up for it: only a witnessed story has an end."""
        return self._ended.is_set() and (self._is_witnessed or self.failure is not None)

    def _tell_it(self) -> None:
        try:
            self._tell()
        except Exception as failure:  # noqa: BLE001 - told by the main thread, which ends the house
            self.failure = failure
        finally:
            self._ended.set()

    def _tell(self) -> None:
        firm = enter(Client(self._plan.public_url))
        if firm.is_new:
            _AT_TERMINAL.print(f"A new firm signed up: {cast.COMPANY_NAME}, at {firm.slug}")
        else:
            _AT_TERMINAL.print(f"The firm of an earlier run is here: {firm.slug}")
        if not is_filled(firm):
            _fill_before_all_eyes(firm, _peppol_code(self._plan))
        if self._is_witnessed:
            self.is_all_true = all([_told(sight) for sight in self._sights(firm)])  # noqa: C419 - each stage is told, even after a false one
        else:
            _print_addresses(self._plan, firm)

    def _sights(self, firm: Firm) -> Iterator[Sight]:
        yield from watch_one_go_all_the_way(firm, self._plan.mail_url)
        yield everything_is_done(firm)
        yield all_is_quiet(self._plan, firm.slug)
        yield from dashboard_adds_up(firm)


def _peppol_code(plan: Plan) -> str:
    """Whoever runs this house is the one who starts it, and knows the firm of the story."""
    participant = participant_of(cast.ORG_NUMBER) or ""
    return sender_code(plan.keys.signing, participant, cast.SLUG)


def _fill_before_all_eyes(firm: Firm, peppol_code: str) -> None:
    columns = (TextColumn("{task.description:<45.45}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, TimeElapsedColumn(), console=_AT_TERMINAL) as progress:
        bar = progress.add_task("The firm", total=steps())

        def advance(description: str) -> None:
            progress.update(bar, advance=1, description=description)

        fill(firm, advance, peppol_code)
        progress.update(bar, description="A year of invoices")


def _told(sight: Sight) -> bool:
    print(f"{'ok ' if sight.is_true else 'NOT'} {sight.stage:<13} {sight.seen}", flush=True)
    return sight.is_true


def _print_addresses(plan: Plan, firm: Firm) -> None:
    url = plan.public_url
    pages = "\n".join(
        f"  {party:<16} {name:<22} {address}" for party, name, address in own_pages(firm)
    )
    print(
        f"""
{cast.COMPANY_NAME} is open for business.

  In the browser   {url}/
  GraphiQL         {url}/t/{firm.slug}/graphql
  Mail             {plan.mail_url}/
  Text messages    {plan.sms_page_url}/
  Log in           {owner_of(firm)}
  Password         {cast.PASSWORD}
  Logs             {plan.places.logs}

Everybody else has a page of their own, without a log-in:

{pages}
  Approves it      the link in the mail to whoever ordered

Ctrl-C stops everything; the next ./reskontra demo goes on from here.
""",
        flush=True,
    )
