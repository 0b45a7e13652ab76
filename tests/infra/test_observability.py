"""Alerts and dashboards ask for figures that somebody really counts."""

import json
import re
from pathlib import Path

import yaml
from dramatiq.middleware import prometheus

from reskontra.api.metrics import REGISTRY
from tests.architecture.tree import ROOMS, ROOT

FOLDER = ROOT / "infra/observability"
ALERTS = [
    rule
    for group in yaml.safe_load((FOLDER / "alerts.yaml").read_text("utf-8"))["groups"]
    for rule in group["rules"]
]
DASHBOARD = json.loads((FOLDER / "dashboard.json").read_text("utf-8"))
QUESTIONS = [
    *(rule["expr"] for rule in ALERTS),
    *(target["expr"] for panel in DASHBOARD["panels"] for target in panel["targets"]),
]
METER = re.compile(r"\b(?:reskontra|dramatiq)_[a-z_]+")
WORKERS_METERS = ROOMS["workers"] / "broker/metrics.py"


def counted() -> set[str]:
    families = [metric.name for metric in REGISTRY.collect()]
    api = {name + ending for name in families for ending in ("", "_total", "_bucket")}
    queues = set(METER.findall(WORKERS_METERS.read_text("utf-8")))
    messages = set(METER.findall(Path(prometheus.__file__).read_text("utf-8")))
    return api | queues | messages | {f"{name}_bucket" for name in messages}


def test_every_question_is_about_a_figure_that_is_counted() -> None:
    asked = {name for question in QUESTIONS for name in METER.findall(question)}
    assert asked - counted() == set()


def test_every_alert_says_what_to_do() -> None:
    silent = [
        rule["alert"] for rule in ALERTS if {"summary", "action"} - rule["annotations"].keys()
    ]
    assert silent == []


def test_every_panel_has_a_place_of_its_own() -> None:
    places = [(panel["gridPos"]["x"], panel["gridPos"]["y"]) for panel in DASHBOARD["panels"]]
    assert len(set(places)) == len(places)
