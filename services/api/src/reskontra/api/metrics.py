"""What is counted, for Prometheus."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

REGISTRY = CollectorRegistry(auto_describe=True)

OPERATIONS = Counter(
    "reskontra_api_operations",
    "GraphQL operations, by door, name from the manifest (or adhoc) and outcome.",
    ["door", "operation", "outcome"],
    registry=REGISTRY,
)
SECONDS = Histogram(
    "reskontra_api_operation_seconds",
    "How long GraphQL operations took.",
    ["door", "operation"],
    buckets=(0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
    registry=REGISTRY,
)
ERRORS = Counter(
    "reskontra_api_errors",
    "Top-level errors, by code.",
    ["door", "code"],
    registry=REGISTRY,
)
STREAMS = Gauge(
    "reskontra_api_streams",
    "Subscriptions that are open, by transport.",
    ["transport"],
    registry=REGISTRY,
)
MESSAGES = Counter(
    "reskontra_api_stream_messages",
    "Items handed to subscribers.",
    registry=REGISTRY,
)
WEBHOOKS = Counter(
    "reskontra_api_webhooks",
    "What carriers told of messages, by kind and outcome.",
    ["kind", "outcome"],
    registry=REGISTRY,
)
