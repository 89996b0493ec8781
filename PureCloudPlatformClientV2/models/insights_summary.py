# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef, DivisionReference, InsightsSummaryUserItem, WorkdayPeriod


class InsightsSummary(Model):
    """Given by get_gamification_insights."""

    entities: list[InsightsSummaryUserItem] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    performance_profile: AddressableEntityRef | None = field("performanceProfile", default=None)
    division: DivisionReference | None = field("division", default=None)
    granularity: Literal["Daily", "Weekly", "Monthly"] | str | None = field("granularity", default=None)
    comparative_period: WorkdayPeriod | None = field("comparativePeriod", default=None)
    primary_period: WorkdayPeriod | None = field("primaryPeriod", default=None)
    page_count: int | None = field("pageCount", default=None)
