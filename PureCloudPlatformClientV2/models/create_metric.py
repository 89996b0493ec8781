# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

    from . import ObjectiveZone


class CreateMetric(Model):
    """A metric to create: name, metric definition id, external metric definition id and 4 more. Body of
    post_gamification_profile_metrics and 1 more.

    Required by the platform: name.
    """

    metric_definition_id: str | None = field("metricDefinitionId", default=None)
    external_metric_definition_id: str | None = field("externalMetricDefinitionId", default=None)
    objective: CreateObjective | None = field("objective", default=None)
    performance_profile_id: str | None = field("performanceProfileId", default=None)
    name: str | None = field("name", default=None)
    precision: int | None = field("precision", default=None)
    time_display_unit: Literal[
        "None", "Seconds", "Minutes", "Hours",
    ] | str | None = field("timeDisplayUnit", default=None)


class CreateObjective(Model):
    """Objective of a metric. In CreateMetric."""

    id: str | None = field("id", default=None)
    template_id: str | None = field("templateId", default=None)
    zones: list[ObjectiveZone] | None = field("zones", default=None)
    enabled: bool | None = field("enabled", default=None)
    topic_ids: list[str] | None = field("topicIds", default=None)
    media_types: list[str] | None = field("mediaTypes", default=None)
    queue_ids: list[str] | None = field("queueIds", default=None)
    topic_ids_filter_type: Literal["and", "or"] | str | None = field("topicIdsFilterType", default=None)
    evaluation_form_context_ids: list[str] | None = field("evaluationFormContextIds", default=None)
    initial_direction: Literal["inbound", "outbound"] | str | None = field("initialDirection", default=None)
    date_start: date | None = field("dateStart", default=None)
