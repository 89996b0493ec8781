# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SurveyAggregateDataContainer


class SurveyAggregateQueryResponse(Model):
    """Results: survey aggregate data containers. Answer of post_analytics_surveys_aggregates_query."""

    results: list[SurveyAggregateDataContainer] | None = field("results", default=None)
