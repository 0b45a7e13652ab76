"""Where a consultant reports time: three taps where all went as planned."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from reskontra.api.pages.multipart import SentForm
from reskontra.api.pages.own.consultant import CONSULTANTS
from reskontra.api.pages.own.filled import Filled, span_fields
from reskontra.api.pages.own.once import OtherForm, SentOnce
from reskontra.api.pages.own.opened import Opened, house_of
from reskontra.api.pages.own.receiving import MEGABYTE, received
from reskontra.api.pages.own.reported import Reading, expense_place, expense_rows, read_report
from reskontra.api.pages.own.sent_back import SentBack
from reskontra.api.pages.own.told import Teller
from reskontra.api.pages.sheet import gone, sheet
from reskontra.api.surroundings import largest_body
from reskontra.domain.assignments.commands import report_time
from reskontra.domain.assignments.entry_views import ExpenseKind, Receipt, TimeReport
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.lifecycle import Deed, may
from reskontra.domain.assignments.own_views import Task
from reskontra.domain.assignments.queries import entry, own_rejected, own_task
from reskontra.domain.assignments.reporting import lies_within_a_day
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.views import ConsultantCard
from reskontra.domain.customers.queries import heads
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.ids import MalformedId
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import tenant_transaction

_SEE_OTHER: Final = 303
_UNPROCESSABLE: Final = 422


@dataclass(frozen=True, slots=True)
class _Page:
    """A task of a consultant's own, that is to be reported."""

    opened: Opened[ConsultantCard]
    task: Task
    customer: str
    rejected: SentBack | None

    async def report(self, report: TimeReport, *, is_anew: bool) -> None:
        """Keep what was worked, or what was sent back and is told anew."""
        anew = self.rejected.report.id if self.rejected and is_anew else None
        await report_time(self.task.id, report, entry_id=anew, by=self.opened.owner.id)

    @property
    def asks_final(self) -> bool:
        """Whether it takes more than one report to tell it all."""
        return not lies_within_a_day(self.task.begins_at, self.task.ends_at)

    @property
    def may_end(self) -> bool:
        """Whether the consultant can say that there is nothing more to report."""
        has_begun = self.task.begins_at <= now()
        return may(Deed.REPORT, self.task.state) and has_begun and not self.task.is_final

    @property
    def kept(self) -> Mapping[str, Receipt]:
        """The receipts that are there already."""
        return self.rejected.receipts if self.rejected else {}

    def sheet(self, request: Request, filled: Filled, status: int = 200) -> Response:
        teller = Teller(self.opened.words, self.opened.locale)
        rows = expense_rows(filled, self.kept)
        facts = {
            "seller": self.opened.seller,
            "home": self.opened.home,
            "task": teller.task(self.task, self.customer),
            "reason": self.rejected.report.rejected_reason if self.rejected else "",
            "asks_final": self.asks_final,
            "may_end": self.may_end,
            "kinds": [kind.value for kind in ExpenseKind],
            "form": filled.facts(
                expenses=rows,
                has_expenses=any(row["kind"] or row["what"] or row["wrong"] for row in rows),
            ),
        }
        usual = self.opened.owner.locale
        return sheet(request, "own/report.html", facts, usual=usual, status=status, sends=True)


async def show_report(request: Request) -> Response:
    """The form, filled in as it was planned."""
    opened = await CONSULTANTS.opened(request)
    if opened is None:
        return await CONSULTANTS.no_longer(request)
    page = await _page(request, opened)
    if page is None:
        return gone(request)
    return page.sheet(request, _as_planned(page))


async def take_report(request: Request) -> Response:
    """Keep what was worked, once, and show the consultant so."""
    form = await received(request)
    opened = await CONSULTANTS.opened(request)
    if opened is None:
        return await CONSULTANTS.no_longer(request)
    page = await _page(request, opened)
    if page is None:
        return gone(request)
    if form is None:
        told = opened.words["form_large"].format(most=largest_body(request.url.path) // MEGABYTE)
        return page.sheet(request, _as_planned(page).with_word(told), _UNPROCESSABLE)
    reading = read_report(form, opened.words, page.kept, asks_final=page.asks_final)
    wrong = await _kept(request, page, reading, form)
    if wrong is None:
        return RedirectResponse(f"{opened.home}?told=reported", _SEE_OTHER)
    if form.files:
        again = opened.words["files_again"]
        wrong = replace(wrong, refused=f"{wrong.refused} {again}".strip())
    return page.sheet(request, wrong, _UNPROCESSABLE)


async def _kept(
    request: Request, page: _Page, reading: Reading | Filled, form: SentForm
) -> Filled | None:
    """Why a report was not taken; None when it was, and when it had been before.

    What was taken before is not read again: the receipts that it kept stand elsewhere by then.
    """
    filled, opened = Filled(form.fields), page.opened
    sent = SentOnce(actor=opened.actor, deed="report_time", key=filled.key, digest=form.digest())
    with opened.acting():
        for content in reading.receipts.values() if isinstance(reading, Reading) else ():
            await house_of(request).archive.put(content)
        try:
            await sent.do(lambda: _take(page, reading, filled))
        except _Misread as misread:
            return misread.form
        except Refused as refused:
            return _placed(filled.refused_for(refused.reasons, opened.locale), refused)
        except OtherForm:
            return filled.anew(opened.words["form_used"])
    return None


class _Misread(Exception):
    """What was sent cannot be read; ``form`` says what of it."""

    def __init__(self, form: Filled) -> None:
        super().__init__()
        self.form = form


async def _take(page: _Page, reading: Reading | Filled, filled: Filled) -> None:
    if isinstance(reading, Filled):
        raise _Misread(reading)
    shown_for = filled.text("anew")
    # A form puts right the report that it was shown for, and none that was sent back meanwhile.
    if shown_for and (page.rejected is None or page.rejected.mark != shown_for):
        raise _Misread(_as_planned(page).with_word(page.opened.words["k_other_report"]))
    await page.report(reading.report, is_anew=bool(shown_for))


def _as_planned(page: _Page) -> Filled:
    """The form filled in as it was planned, or as it was when it was sent back."""
    if page.rejected is None:
        return Filled(span_fields(page.task.begins_at, page.task.ends_at))
    return page.rejected.filled(page.opened.locale)


def _placed(wrong: Filled, refused: Refused) -> Filled:
    """What is wrong with an expense stands at its row."""
    found = dict(wrong.wrong)
    for reason in refused.reasons:
        if reason.path[:1] == ("expenses",):
            place = expense_place(wrong, int(reason.path[1]) if len(reason.path) > 1 else 0)
            found[f"expense{place}"] = wrong.refused
    return replace(wrong, wrong=found)


async def _page(request: Request, opened: Opened[ConsultantCard]) -> _Page | None:
    try:
        assignment_id = AssignmentId.parse(request.path_params["task"])
    except MalformedId:
        return None
    with opened.acting():
        async with tenant_transaction(read_only=True):
            task = await own_task(opened.owner.id, assignment_id)
            if task is None:
                return None
            named = await heads([task.customer_id])
            rejected = await _sent_back(opened.owner.id, assignment_id)
    return _Page(opened, task, named[task.customer_id].name if named else "", rejected)


async def _sent_back(consultant_id: ConsultantId, assignment_id: AssignmentId) -> SentBack | None:
    found = await own_rejected(consultant_id, assignment_id)
    card = await entry(found.report.id) if found else None
    return SentBack(found.report, card.expenses) if found and card else None
