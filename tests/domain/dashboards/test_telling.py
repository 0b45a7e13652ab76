import pytest

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.dashboards.telling import (
    DASHBOARD_KINDS,
    TELLINGS,
    TIMELINE_KINDS,
    SubjectKind,
    subject_kind,
    subject_of,
)
from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.events import Event
from reskontra.domain.kernel.ids import TypedId
from reskontra.workers.reactions import REACTIONS
from reskontra.workers.unheeded import NOBODY_CARES

INVOICE, CUSTOMER, COMPANY = InvoiceId.new(), CustomerId.new(), CompanyId.new()
HOURS, KARIN, AGREEMENT = HourTypeId.new(), ConsultantId.new(), AgreementId.new()


@pytest.mark.parametrize(
    ("kind", "payload", "subject"),
    [
        ("InvoiceIssued", {"invoice_id": INVOICE, "customer_id": CUSTOMER}, INVOICE),
        ("PaymentRegistered", {"payment_id": "pay_1", "invoice_id": INVOICE}, INVOICE),
        ("ParcelFailed", {"parcel_id": "par_1", "subject": INVOICE}, INVOICE),
        ("ParcelFailed", {"parcel_id": "par_1", "subject": ParcelId.new()}, None),
        ("ConsentGiven", {"customer_id": CUSTOMER, "channel": "EMAIL"}, CUSTOMER),
        ("HourTypeChanged", {"subject": HOURS, "version": 2}, HOURS),
        ("ConsultantPaySet", {"subject": KARIN, "version": 2}, KARIN),
        ("HourBankLow", {"subject": AGREEMENT, "customer_id": CUSTOMER}, AGREEMENT),
        ("HourBankCredited", {"subject": AGREEMENT, "customer_id": CUSTOMER}, AGREEMENT),
        ("CompanyChanged", {"company_id": COMPANY, "version": 2}, COMPANY),
        ("InvoiceRendered", {"invoice_id": INVOICE}, None),
        ("NobodyKnowsIt", {"invoice_id": INVOICE}, None),
        ("InvoiceIssued", {}, None),
    ],
)
def test_a_fact_is_about_what_people_know(
    kind: str, payload: dict[str, object], subject: TypedId | None
) -> None:
    assert subject_of(kind, {name: str(value) for name, value in payload.items()}) == subject


def test_a_subject_is_of_a_kind() -> None:
    kinds = [subject_kind(each) for each in (INVOICE, CUSTOMER, COMPANY)]
    assert kinds == [SubjectKind.INVOICE, SubjectKind.CUSTOMER, SubjectKind.COMPANY]


def test_what_is_told_can_happen_and_is_told_somewhere() -> None:
    events: set[type[Event]] = {*REACTIONS, *NOBODY_CARES}
    assert set(TELLINGS) <= {event.__name__ for event in events}
    assert {*DASHBOARD_KINDS, *TIMELINE_KINDS} == set(TELLINGS)
