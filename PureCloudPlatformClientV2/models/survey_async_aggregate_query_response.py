# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SurveyAggregateDataContainer


class SurveyAsyncAggregateQueryResponse(Model):
    """Results: survey aggregate data containers. Answer of get_analytics_surveys_aggregates_job_results."""

    results: list[SurveyAggregateDataContainer] | None = field("results", default=None)
    cursor: str | None = field("cursor", default=None)
