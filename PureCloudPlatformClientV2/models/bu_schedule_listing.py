# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from . import BuShortTermForecastReference, ScheduleGenerationResultSummary, WfmVersionedEntityMetadata


class BuScheduleListItem(Model):
    """One of the items of a business unit schedule listing. In BuScheduleListing."""

    id: str | None = field("id", default=None)
    week_date: date | None = field("weekDate", default=None)
    week_count: int | None = field("weekCount", default=None)
    description: str | None = field("description", default=None)
    published: bool | None = field("published", default=None)
    short_term_forecast: BuShortTermForecastReference | None = field("shortTermForecast", default=None)
    generation_results: ScheduleGenerationResultSummary | None = field("generationResults", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    self_uri: str | None = field("selfUri", default=None)


class BuScheduleListing(Model):
    """List of business unit schedule list items. Answer of get_workforcemanagement_businessunit_week_schedules."""

    entities: list[BuScheduleListItem] | None = field("entities", default=None)
