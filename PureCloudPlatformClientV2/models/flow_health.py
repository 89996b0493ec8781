# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef, FlowHealthErrorInfo


class FlowHealth(Model):
    """A flow health: flow version information, language information, intents and 1 more. Answer of
    get_flow_version_health.
    """

    flow_version_info: FlowHealthVersionInfo | None = field("flowVersionInfo", default=None)
    language_info: dict[str, LocaleInfo] | None = field("languageInfo", default=None)
    intents: list[FlowHealthIntentInfo] | None = field("intents", default=None)
    self_uri: str | None = field("selfUri", default=None)


class FlowHealthIntentInfo(Model):
    """One of the intents of a flow health. In FlowHealth."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    language_health: dict[str, LocaleHealth] | None = field("languageHealth", default=None)
    self_uri: str | None = field("selfUri", default=None)


class FlowHealthVersionInfo(Model):
    """Flow version information of a flow health. In FlowHealth."""

    flow_version: AddressableEntityRef | None = field("flowVersion", default=None)
    nlu_domain: AddressableEntityRef | None = field("nluDomain", default=None)


class LocaleFlowVersionInfo(Model):
    """Flow version information of locale information. In LocaleInfo."""

    nlu_version: AddressableEntityRef | None = field("nluVersion", default=None)


class LocaleHealth(Model):
    """One, by key, of the language health of flow health intent information. In FlowHealthIntentInfo."""

    overall_score: float | None = field("overallScore", default=None)
    issue_count: int | None = field("issueCount", default=None)
    static_validation_results: list[str] | None = field("staticValidationResults", default=None)


class LocaleInfo(Model):
    """One, by key, of the language informations of a flow health. In FlowHealth."""

    status: Literal["InProgress", "Completed", "Error"] | str | None = field("status", default=None)
    error_info: FlowHealthErrorInfo | None = field("errorInfo", default=None)
    flow_version_info: LocaleFlowVersionInfo | None = field("flowVersionInfo", default=None)
