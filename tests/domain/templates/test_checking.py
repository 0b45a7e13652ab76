"""What is wrong with words is told when they are saved, with its place."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.kernel.limits import LOCALES
from reskontra.domain.templates.checking import longest, nearest, reasons_not_to_use, tidied
from reskontra.domain.templates.filling import filled
from reskontra.domain.templates.shipped import shipped_words
from reskontra.domain.templates.values import values_of
from reskontra.domain.templates.variables import VARIABLES
from reskontra.domain.templates.views import Purpose, Words, WordsField

INVOICE, SMS = Purpose.INVOICE_MAIL, Purpose.INVOICE_SMS
GOOD = Words(subject="Faktura {{invoice_number}}", body="Hej {{customer_name}}")


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("purpose", Purpose)
def test_what_is_shipped_can_be_used(purpose: Purpose, locale: str) -> None:
    words = shipped_words(purpose, locale)
    assert reasons_not_to_use(words, purpose) == []
    assert tidied(words, purpose) == words


@pytest.mark.parametrize(
    ("about", "found"),
    [
        ({"subject": ""}, ("REQUIRED", "subject", {})),
        ({"body": ""}, ("REQUIRED", "body", {})),
        ({"heading": "x" * 151}, ("TOO_LONG", "heading", {"maximum": 150})),
        (
            {"body": "Hej\n att betala {{ammount}}"},
            (
                "TEMPLATE_VARIABLE_UNKNOWN",
                "body",
                {"variable": "{{ammount}}", "nearest": "{{amount}}", "line": 2, "column": 13},
            ),
        ),
        (
            {"subject": "{{customer_name}}"},
            (
                "TEMPLATE_VARIABLE_MISPLACED",
                "subject",
                {"variable": "{{customer_name}}", "line": 1, "column": 1},
            ),
        ),
        (
            {"body": "Se {{details}}"},
            (
                "TEMPLATE_VARIABLE_MISPLACED",
                "body",
                {"variable": "{{details}}", "line": 1, "column": 4},
            ),
        ),
        (
            {"body": "{{amount}} {{amount"},
            ("TEMPLATE_BRACES_UNBALANCED", "body", {"brace": "{{", "line": 1, "column": 12}),
        ),
        (
            {"body": "{amount} "},
            ("TEMPLATE_BRACES_UNBALANCED", "body", {"brace": "{", "line": 1, "column": 1}),
        ),
        ({"subject": "Till 811218-9876"}, ("TEMPLATE_PERSONAL_NUMBER", "subject", {})),
        ({"preview": "Till 198112789876"}, ("TEMPLATE_PERSONAL_NUMBER", "preview", {})),
    ],
)
def test_each_fault_has_its_field_and_its_place(
    about: dict[str, str], found: tuple[str, str, dict[str, object]]
) -> None:
    reason = reasons_not_to_use(replace(GOOD, **about), INVOICE)[0]
    assert (reason.code, reason.path[1], reason.facts) == found
    assert reason.path[0] == "words"


@pytest.mark.parametrize("subject", ["Faktura 5566778899", "Nr 20261126", "OCR 1042640000123"])
def test_other_numbers_are_no_persons(subject: str) -> None:
    assert reasons_not_to_use(replace(GOOD, subject=subject), INVOICE) == []


@pytest.mark.parametrize(
    ("purpose", "body", "codes"),
    [
        (SMS, "Faktura {{invoice_number}}", ["TEMPLATE_VARIABLE_MISSING"]),
        (SMS, "Faktura {{link}}", []),
        (SMS, "{{link}}" + "x" * 600, ["TOO_LONG"]),
        (Purpose.CONSENT_MAIL, "Hej {{link}}", ["TEMPLATE_VARIABLE_MISSING"]),
        (Purpose.CONSENT_MAIL, "{{consent_question}}\n{{link}}", []),
        (
            Purpose.CONSENT_MAIL,
            "Säg ja: {{consent_question}} {{link}}",
            ["TEMPLATE_VARIABLE_MISPLACED"],
        ),
        (Purpose.PRO_FORMA_MAIL, "{{ocr}}", ["TEMPLATE_VARIABLE_UNKNOWN"]),
    ],
)
def test_each_message_needs_what_it_needs(purpose: Purpose, body: str, codes: list[str]) -> None:
    words = replace(GOOD, subject="Hej", body=body)
    assert [reason.code for reason in reasons_not_to_use(words, purpose)] == codes


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("invoicenumber", "invoice_number"),
        ("fakturanummer", "invoice_number"),
        ("Belopp", "amount"),
        ("länk", "link"),
        ("förfallodatum", "due_date"),
    ],
)
def test_the_nearest_one_is_named_in_either_language(written: str, meant: str) -> None:
    assert nearest(written, SMS) == meant


def test_something_is_always_nearest() -> None:
    assert nearest("", SMS) in VARIABLES[SMS]


def test_a_subject_is_one_line_and_a_text_message_has_none() -> None:
    words = Words(subject=" a\r\nBcc: b ", preview="c\n", heading="d\u2028e", body=" x \r\ny\x00 ")
    assert tidied(words, INVOICE) == Words(
        subject="a Bcc: b", preview="c", heading="d e", body="x\ny"
    )
    assert tidied(words, SMS) == Words(body="x\ny")
    assert longest(SMS, WordsField.BODY) < longest(INVOICE, WordsField.BODY)


@given(st.text(alphabet="{}ab _\namount"))
def test_what_may_be_used_can_always_be_filled_in(body: str) -> None:
    words = tidied(replace(GOOD, body=body), INVOICE)
    usable = not reasons_not_to_use(words, INVOICE)
    values = {**values_of(INVOICE, {}, "sv"), "amount": "1 kr"}
    said = filled(words.body, values) if usable else ""
    assert "{" not in said


def test_what_is_too_long_is_not_read_through() -> None:
    words = replace(GOOD, body="{{nobody}}" * 100_000)
    assert [each.code for each in reasons_not_to_use(words, INVOICE)] == ["TOO_LONG"]
