# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ShortTermForecastReference, WeekScheduleGenerationResult, WfmVersionedEntityMetadata


class WeekScheduleListItemResponse(Model):
    """One of the items of a week schedule list response. In WeekScheduleListResponse."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    week_date: str | None = field("weekDate", default=None)
    description: str | None = field("description", default=None)
    published: bool | None = field("published", default=None)
    generation_results: WeekScheduleGenerationResult | None = field("generationResults", default=None)
    short_term_forecast: ShortTermForecastReference | None = field("shortTermForecast", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)


class WeekScheduleListResponse(Model):
    """List of week schedule list items. Answer of get_workforcemanagement_managementunit_week_schedules."""

    entities: list[WeekScheduleListItemResponse] | None = field("entities", default=None)
