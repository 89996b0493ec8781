# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef, FlowHealthErrorInfo, OutlierInfo


class ConfusionInfo(Model):
    """Confusion information of a flow health intent utterance. In FlowHealthIntentUtterance."""

    intents: list[ConfusionIntentInfo] | None = field("intents", default=None)


class ConfusionIntentInfo(Model):
    """One of the intents of confusion information. In ConfusionInfo."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    utterance_count: int | None = field("utteranceCount", default=None)


class FlowHealthIntent(Model):
    """A flow health intent: name, flow version information, language and 3 more. Answer of
    get_flow_version_intent_health.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    flow_version_info: FlowHealthIntentVersionInfo | None = field("flowVersionInfo", default=None)
    language: Literal[
        "en-us", "en-gb", "en-au", "en-za", "en-nz", "en-ie", "fr-ca", "fr-fr", "es-us", "es-es", "es-mx", "de-de",
        "it-it", "pt-br", "pt-pt", "nl-nl",
    ] | str | None = field("language", default=None)
    health: HealthInfo | None = field("health", default=None)
    self_uri: str | None = field("selfUri", default=None)


class FlowHealthIntentUtterance(Model):
    """One of the utterances of health information. In HealthInfo."""

    id: str | None = field("id", default=None)
    text: str | None = field("text", default=None)
    issue_count: int | None = field("issueCount", default=None)
    static_validation_results: list[str] | None = field("staticValidationResults", default=None)
    outlier_info: OutlierInfo | None = field("outlierInfo", default=None)
    confusion_info: ConfusionInfo | None = field("confusionInfo", default=None)


class FlowHealthIntentVersionInfo(Model):
    """Flow version information of a flow health intent. In FlowHealthIntent."""

    nlu_version: AddressableEntityRef | None = field("nluVersion", default=None)
    flow_version: AddressableEntityRef | None = field("flowVersion", default=None)
    nlu_domain: AddressableEntityRef | None = field("nluDomain", default=None)


class HealthInfo(Model):
    """Health of a flow health intent. In FlowHealthIntent."""

    status: Literal["InProgress", "Completed", "Error"] | str | None = field("status", default=None)
    error_info: FlowHealthErrorInfo | None = field("errorInfo", default=None)
    overall_score: float | None = field("overallScore", default=None)
    issue_count: int | None = field("issueCount", default=None)
    static_validation_results: list[str] | None = field("staticValidationResults", default=None)
    utterances: list[FlowHealthIntentUtterance] | None = field("utterances", default=None)
