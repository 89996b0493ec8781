# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import OutlierInfo


class ConfusionDetails(Model):
    """Confusion information of a flow health utterance. In FlowHealthUtterance."""

    intents: list[ConfusionIntentDetails] | None = field("intents", default=None)


class ConfusionIntentDetails(Model):
    """One of the intents of confusion details. In ConfusionDetails."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    utterance_count: int | None = field("utteranceCount", default=None)
    utterances: list[ConfusionUtterance] | None = field("utterances", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ConfusionUtterance(Model):
    """One of the utterances of confusion intent details. In ConfusionIntentDetails."""

    id: str | None = field("id", default=None)
    text: str | None = field("text", default=None)
    similarity: float | None = field("similarity", default=None)


class FlowHealthUtterance(Model):
    """A flow health utterance: text, issue count, language and 5 more. Answer of
    get_flow_version_intent_utterance_health.
    """

    id: str | None = field("id", default=None)
    text: str | None = field("text", default=None)
    issue_count: int | None = field("issueCount", default=None)
    language: Literal[
        "en-us", "en-gb", "en-au", "en-za", "en-nz", "en-ie", "fr-ca", "fr-fr", "es-us", "es-es", "es-mx", "de-de",
        "it-it", "pt-br", "pt-pt", "nl-nl",
    ] | str | None = field("language", default=None)
    static_validation_results: list[str] | None = field("staticValidationResults", default=None)
    outlier_info: OutlierInfo | None = field("outlierInfo", default=None)
    confusion_info: ConfusionDetails | None = field("confusionInfo", default=None)
    self_uri: str | None = field("selfUri", default=None)
