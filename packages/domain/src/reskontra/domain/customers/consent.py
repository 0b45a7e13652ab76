"""What a line in the ledger of consent must say."""

from dataclasses import replace

from reskontra.domain.customers.refusals import ConsentNotNeeded
from reskontra.domain.customers.views import ConsentEntry
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.limits import LONG, SHORT, text_reasons
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.kernel.text import one_line, several_lines

# What the customer agreed to when nothing else was written down, by channel and version. A text
# that has been agreed to is never edited: it gets a new version.
STANDARD_WORDING_VERSION = "2026-11"
STANDARD_WORDING = {
    Channel.EMAIL: "Kunden godkänner att få fakturor elektroniskt som e-post (ML 17 kap. 20 §).",
    Channel.PEPPOL: "Kunden godkänner att få fakturor som e-faktura (ML 17 kap. 20 §).",
    Channel.SMS: "Kunden godkänner att få länkar till fakturor som sms (ML 17 kap. 20 §).",
}


def tidied(entry: ConsentEntry) -> ConsentEntry:
    """The entry with clean texts; no wording at all means the standard one."""
    wording = several_lines(entry.wording)
    return replace(
        entry,
        wording=wording or STANDARD_WORDING.get(entry.channel, ""),
        wording_version=one_line(entry.wording_version) if wording else STANDARD_WORDING_VERSION,
        evidence=several_lines(entry.evidence),
    )


def reasons_not_to_record(entry: ConsentEntry) -> list[Refusal]:
    """Every reason against a tidy entry at once."""
    if entry.channel not in STANDARD_WORDING:
        return [ConsentNotNeeded(path=("channel",))]
    return [
        *text_reasons(entry.wording, ("wording",), maximum=LONG, is_required=True),
        *text_reasons(entry.wording_version, ("wordingVersion",), maximum=SHORT),
        *text_reasons(entry.evidence, ("evidence",), maximum=LONG),
    ]
