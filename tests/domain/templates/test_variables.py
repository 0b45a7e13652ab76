"""Which variables a message has, and where they may stand."""

import pytest

from reskontra.domain.kernel.channels import Channel
from reskontra.domain.templates.variables import (
    ALSO_CALLED,
    OBLIGATORY,
    VARIABLES,
    fields_of,
    may_stand_in,
)
from reskontra.domain.templates.views import Purpose, WordsField


def test_every_message_has_its_variables_and_those_it_needs_are_among_them() -> None:
    assert set(VARIABLES) == set(OBLIGATORY) == set(Purpose)
    assert all(set(OBLIGATORY[each]) <= set(VARIABLES[each]) for each in Purpose)
    assert set(ALSO_CALLED.values()) <= {name for names in VARIABLES.values() for name in names}


def test_a_text_message_leads_to_the_page_where_it_can_be_declined() -> None:
    texts = [each for each in Purpose if each.channel is Channel.SMS]
    assert all("link" in OBLIGATORY[each] for each in texts)
    assert all(fields_of(each) == (WordsField.BODY,) for each in texts)


@pytest.mark.parametrize(
    ("name", "field", "may"),
    [
        ("invoice_number", WordsField.SUBJECT, True),
        ("firm_name", WordsField.SUBJECT, True),
        ("customer_name", WordsField.SUBJECT, False),
        ("ocr", WordsField.SUBJECT, False),
        ("amount", WordsField.SUBJECT, False),
        ("link", WordsField.SUBJECT, False),
        ("amount", WordsField.PREVIEW, True),
        ("customer_name", WordsField.HEADING, False),
        ("customer_name", WordsField.BODY, True),
    ],
)
def test_what_everybody_sees_tells_little(name: str, field: WordsField, may: bool) -> None:
    assert may_stand_in(name, field) is may
