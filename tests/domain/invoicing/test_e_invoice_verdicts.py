"""What is said of a document by several."""

from datetime import date

from reskontra.domain.invoicing.e_invoice_verdicts import RuleSet, Verdict, Violation, together

MILD = Violation(rule="SE-R-003", text="should be numeric", is_fatal=False)
FATAL = Violation(rule="SE-R-003", text="MUST be numeric")
OTHER = Violation(rule="SE-R-011", text="should not be 50", is_fatal=False)


def test_the_strictest_counts() -> None:
    assert together([MILD, OTHER], [FATAL]) == (OTHER, FATAL)
    assert together([OTHER, OTHER], []) == (OTHER,)


def test_only_what_is_fatal_stands_in_the_way() -> None:
    rules = RuleSet("x", "1", date(2026, 1, 1))
    assert Verdict(rules, (OTHER, FATAL, FATAL)).broken == ("SE-R-003",)
