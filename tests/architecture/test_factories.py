"""Every table can be filled by a factory, so no test must know more than it is about."""

import pytest
from tortoise import Tortoise

from reskontra.domain.agreements.commands import draw_hours
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.customers.commands import choose_order
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.views import Contact
from reskontra.domain.invoicing.commands import keep_e_invoice, keep_verdict, note_response
from reskontra.domain.invoicing.e_invoice_verdicts import Verdict
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import today
from reskontra.domain.tables import APP
from tests.factories.agreements import agreed_price, make_agreement, make_hour_bank
from tests.factories.assignments import (
    keep_asked,
    keep_assignment,
    keep_entry,
    keep_expense,
    keep_line,
    keep_offer,
    keep_outcome,
    keep_reminder,
    keep_series,
    keep_taken_back,
)
from tests.factories.catalogue import (
    make_account,
    make_article,
    make_customer_price,
    make_hour_type,
    make_price_list,
    new_price,
)
from tests.factories.company import make_company
from tests.factories.consultants import make_consultant, make_pay
from tests.factories.customers import make_consenting_customer, make_vat_check
from tests.factories.deductions import make_claim_file
from tests.factories.delivery import (
    make_address,
    make_daily_letters,
    make_parcel,
    make_participant,
    make_sending_domain,
)
from tests.factories.exchange import make_rate
from tests.factories.invoicing import (
    make_buyer_message,
    make_collective,
    make_credit_note,
    make_issued,
)
from tests.factories.jobs import make_job
from tests.factories.payments import make_payment, make_refund
from tests.factories.saved_filters import make_saved_filter
from tests.factories.templates import make_template
from tests.support.rules import STAND_IN

# The history writes itself, when a transaction is committed.
OF_HISTORY = {"EventRow"}


async def fill_catalogue(customer_id: CustomerId) -> None:
    article_id = await make_article()
    await make_account()
    await make_price_list({article_id: new_price()})
    await make_customer_price(customer_id, article_id)


async def fill_assignments(customer_id: CustomerId, invoice_id: InvoiceId) -> None:
    hour_type_id = await make_hour_type()
    await make_pay(await make_consultant(), hour_type_id)
    await keep_series(customer_id, hour_type_id)
    assignment_id = await keep_assignment(customer_id, hour_type_id)
    entry_id = await keep_entry(assignment_id)
    await keep_expense(entry_id)
    await keep_outcome(entry_id, await keep_line(entry_id), invoice_id)
    await keep_offer(assignment_id)
    await keep_reminder(entry_id)
    await keep_taken_back(entry_id)
    await keep_asked(assignment_id)


async def fill_agreements(customer_id: CustomerId) -> None:
    price = agreed_price(hour_type_id=await make_hour_type(number="T2"))
    await make_agreement(customer_id, prices=(price,))
    agreement_id = await make_hour_bank(customer_id, begins=today())
    await draw_hours(agreement_id, EntryId.new(), 60, today())


async def make_what_stands_alone() -> None:
    await make_job()
    await make_saved_filter()
    await make_template()
    await make_rate()


@pytest.mark.usefixtures("in_firm")
async def test_the_factories_fill_every_table() -> None:
    await make_company()
    customer_id = await make_consenting_customer(contacts=(Contact(name="Anna"),))
    await fill_catalogue(customer_id)
    await choose_order([Channel.EMAIL], customer_id)
    await fill_agreements(customer_id)
    await make_vat_check()
    invoice_id = await make_issued()
    await make_buyer_message(invoice_id)
    await fill_assignments(customer_id, invoice_id)
    await make_payment(invoice_id)
    await make_credit_note(invoice_id)
    await make_refund(invoice_id)
    await make_collective(customer_id)
    await keep_e_invoice(invoice_id, sha256="ab" * 32, size=1)
    await keep_verdict(invoice_id, "ab" * 32, Verdict(STAND_IN, ()))
    await note_response(invoice_id, "AP", "", key="1")
    await make_claim_file()
    await make_address(await make_parcel())
    await make_daily_letters()
    await make_participant()
    await make_sending_domain()
    await make_what_stands_alone()
    models = [model for name, model in Tortoise.apps[APP].items() if name not in OF_HISTORY]
    assert [model.__name__ for model in models if not await model.exists()] == []
