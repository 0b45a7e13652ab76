"""The way to a price as it is kept on the line of an invoice."""

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from reskontra.domain.catalogue.ids import ArticleId, PriceListId
from reskontra.domain.catalogue.pricing import PriceSource, PriceStep, PriceTrace, StepOutcome
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.kernel.currencies import HOME


def trace_json(trace: PriceTrace) -> str:
    """The trace as it is kept in the table."""
    return json.dumps(
        {
            "article_id": str(trace.article_id),
            "article_number": trace.article_number,
            "day": trace.day.isoformat(),
            "quantity": f"{trace.quantity:f}",
            "unit_price": None if trace.unit_price is None else f"{trace.unit_price:f}",
            "currency": trace.currency,
            "source": trace.source.value,
            "list_id": str(trace.list_id) if trace.list_id else None,
            "list_name": trace.list_name,
            "from_quantity": f"{trace.from_quantity:f}",
            "valid_from": trace.valid_from.isoformat() if trace.valid_from else None,
            "valid_to": trace.valid_to.isoformat() if trace.valid_to else None,
            "steps": [[step.source, step.outcome, step.list_name] for step in trace.steps],
            "vat_class": trace.vat_class.value,
            "vat_rate": f"{trace.vat_rate:f}",
            "law": trace.law,
            **_gross(trace),
        }
    )


def trace_from_json(text: str) -> PriceTrace:
    """Read back what ``trace_json`` wrote."""
    kept = json.loads(text)
    return PriceTrace(
        article_id=ArticleId.parse(kept["article_id"]),
        article_number=kept["article_number"],
        day=date.fromisoformat(kept["day"]),
        quantity=Decimal(kept["quantity"]),
        unit_price=None if kept["unit_price"] is None else Decimal(kept["unit_price"]),
        currency=kept.get("currency", HOME),
        source=PriceSource(kept["source"]),
        list_id=PriceListId.parse(kept["list_id"]) if kept["list_id"] else None,
        list_name=kept["list_name"],
        from_quantity=Decimal(kept["from_quantity"]),
        valid_from=_day(kept, "valid_from"),
        valid_to=_day(kept, "valid_to"),
        steps=tuple(
            PriceStep(PriceSource(source), StepOutcome(outcome), name)
            for source, outcome, name in kept["steps"]
        ),
        vat_class=VatClass(kept["vat_class"]),
        vat_rate=Decimal(kept["vat_rate"]),
        law=kept["law"],
        gross_price=Decimal(kept["gross_price"]) if "gross_price" in kept else None,
    )


def _gross(trace: PriceTrace) -> Mapping[str, str]:
    return {} if trace.gross_price is None else {"gross_price": f"{trace.gross_price:f}"}


def _day(kept: Mapping[str, str | None], name: str) -> date | None:
    text = kept[name]
    return date.fromisoformat(text) if text else None
