"""Why an invoice is no e-invoice is told before and after it is issued."""

from datetime import date

from reskontra.api.invoicing.e_invoice_verdict_types import RULES
from reskontra.domain.invoicing.commands import keep_e_invoice, keep_verdict
from reskontra.domain.invoicing.e_invoice_verdicts import RuleSet, Verdict, Violation
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.support.shop import ADDRESS, Shop

FIRM = {"name": "Kunden AB", "orgNumber": "556703-7485", "address": ADDRESS}


async def obstacles(shop: Shop, invoice_id: object) -> list[str]:
    found = await shop.ask("Invoice", id=invoice_id)
    return [each["code"] for each in found["eInvoiceObstacles"]]


async def test_what_peppol_demands_and_is_missing_is_told(shop: Shop) -> None:
    """PEPPOL-EN16931-R003 and R010."""
    draft = await shop.draft(buyer=FIRM)
    assert await obstacles(shop, draft["id"]) == ["E_INVOICE_REFERENCE_MISSING"]
    issued = await shop.issued(buyer=FIRM | {"orgNumber": None}, buyerReference="Anna Ek")
    assert await obstacles(shop, issued["id"]) == ["E_INVOICE_TO_PERSON"]
    (told,) = (await shop.ask("Invoice", id=draft["id"]))["eInvoiceObstacles"]
    assert told["message"].startswith("Their reference is missing")


async def test_nothing_is_told_of_one_that_may_travel(shop: Shop) -> None:
    draft = await shop.draft(buyer=FIRM, buyerReference="Anna Ek")
    issued = await shop.issued(buyer=FIRM, buyerReference="Anna Ek")
    assert await obstacles(shop, draft["id"]) == await obstacles(shop, issued["id"]) == []


async def test_nothing_is_told_of_one_that_has_been_written(
    shop: Shop, firm_scope: TenantScope
) -> None:
    issued = await shop.issued(buyer=FIRM)
    assert await obstacles(shop, issued["id"]) == ["E_INVOICE_REFERENCE_MISSING"]
    with within(firm_scope):
        async with tenant_transaction():
            await keep_e_invoice(InvoiceId.parse(issued["id"]), sha256="ab" * 32, size=1)
    assert await obstacles(shop, issued["id"]) == []


async def test_a_rule_that_it_breaks_is_told_in_plain_words(
    shop: Shop, firm_scope: TenantScope
) -> None:
    issued = await shop.issued(buyer=FIRM, buyerReference="Anna Ek")
    rules = RuleSet("EN 16931", "1.3.16", date(2026, 3, 30))
    ours = Violation(rule="SE-R-013", text="The last digit …")
    theirs = Violation(rule="BR-XX-1", text="Something MUST be so.")
    mild = Violation(rule="SE-R-011", text="Perhaps.", is_fatal=False)
    with within(firm_scope):
        async with tenant_transaction():
            invoice_id = InvoiceId.parse(issued["id"])
            await keep_e_invoice(invoice_id, sha256="ab" * 32, size=1)
            await keep_verdict(invoice_id, "ab" * 32, Verdict(rules, (ours, theirs, mild)))
    found = await shop.ask("Invoice", id=issued["id"])
    assert [each["code"] for each in found["eInvoiceObstacles"]] == ["SE-R-013", "BR-XX-1"]
    words = [each["message"] for each in found["eInvoiceObstacles"]]
    assert words[0].startswith("SE-R-013: The seller's organisation number has a wrong check digit")
    assert words[1] == "BR-XX-1: Something MUST be so."
    verdict = found["eInvoiceVerdict"]
    assert (verdict["rulesVersion"], verdict["rulesDate"]) == ("1.3.16", "2026-03-30")
    assert [each["isFatal"] for each in verdict["violations"]] == [True, True, False]


def test_every_rule_with_words_has_them_in_both_languages() -> None:
    assert {rule for rule, words in RULES.items() if set(words) != {"sv", "en"}} == set()
    assert list(RULES) == sorted(RULES)


async def test_another_firm_is_told_nothing(shop: Shop, other_scope: TenantScope) -> None:
    issued = await shop.issued()
    assert await (await shop.elsewhere(other_scope)).ask("Invoice", id=issued["id"]) is None
