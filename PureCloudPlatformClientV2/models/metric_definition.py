# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef, ObjectiveZone


class DefaultObjective(Model):
    """Default objective of a metric definition. In MetricDefinition."""

    id: str | None = field("id", default=None)
    template_id: str | None = field("templateId", default=None)
    zones: list[ObjectiveZone] | None = field("zones", default=None)
    enabled: bool | None = field("enabled", default=None)
    media_types: list[str] | None = field("mediaTypes", default=None)
    queues: list[AddressableEntityRef] | None = field("queues", default=None)
    topics: list[AddressableEntityRef] | None = field("topics", default=None)
    topic_ids_filter_type: Literal["and", "or"] | str | None = field("topicIdsFilterType", default=None)
    evaluation_form_context_ids: list[str] | None = field("evaluationFormContextIds", default=None)
    initial_direction: Literal["inbound", "outbound"] | str | None = field("initialDirection", default=None)


class MetricDefinition(Model):
    """A metric definition, kept at /api/v2/gamification/metricdefinitions/{metricDefinitionId}. Answer of
    get_gamification_metricdefinition.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    unit_type: Literal[
        "None", "Percent", "Currency", "Seconds", "Number", "AttendanceStatus", "Unit",
    ] | str | None = field("unitType", default=None)
    short_name: str | None = field("shortName", default=None)
    dividend_metrics: list[str] | None = field("dividendMetrics", default=None)
    divisor_metrics: list[str] | None = field("divisorMetrics", default=None)
    default_objective: DefaultObjective | None = field("defaultObjective", default=None)
    lock_template_id: str | None = field("lockTemplateId", default=None)
    media_type_filtering_allowed: bool | None = field("mediaTypeFilteringAllowed", default=None)
    initial_direction_filtering_allowed: bool | None = field("initialDirectionFilteringAllowed", default=None)
    queue_filtering_allowed: bool | None = field("queueFilteringAllowed", default=None)
    self_uri: str | None = field("selfUri", default=None)
