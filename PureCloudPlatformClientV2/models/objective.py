# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

    from . import AddressableEntityRef, ObjectiveZone


class Objective(Model):
    """Objective of a metric. In Metric and 1 more."""

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
    date_start: date | None = field("dateStart", default=None)
