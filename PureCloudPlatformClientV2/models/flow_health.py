# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef, FlowHealthErrorInfo


class FlowHealth(Model):
    """Given by get_flow_version_health."""

    flow_version_info: FlowHealthVersionInfo | None = field("flowVersionInfo", default=None)
    language_info: dict[str, LocaleInfo] | None = field("languageInfo", default=None)
    intents: list[FlowHealthIntentInfo] | None = field("intents", default=None)
    self_uri: str | None = field("selfUri", default=None)


class FlowHealthIntentInfo(Model):
    """Part of FlowHealth."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    language_health: dict[str, LocaleHealth] | None = field("languageHealth", default=None)
    self_uri: str | None = field("selfUri", default=None)


class FlowHealthVersionInfo(Model):
    """Part of FlowHealth."""

    flow_version: AddressableEntityRef | None = field("flowVersion", default=None)
    nlu_domain: AddressableEntityRef | None = field("nluDomain", default=None)


class LocaleFlowVersionInfo(Model):
    """Part of LocaleInfo."""

    nlu_version: AddressableEntityRef | None = field("nluVersion", default=None)


class LocaleHealth(Model):
    """Part of FlowHealthIntentInfo."""

    overall_score: float | None = field("overallScore", default=None)
    issue_count: int | None = field("issueCount", default=None)
    static_validation_results: list[str] | None = field("staticValidationResults", default=None)


class LocaleInfo(Model):
    """Part of FlowHealth."""

    status: Literal["InProgress", "Completed", "Error"] | str | None = field("status", default=None)
    error_info: FlowHealthErrorInfo | None = field("errorInfo", default=None)
    flow_version_info: LocaleFlowVersionInfo | None = field("flowVersionInfo", default=None)
