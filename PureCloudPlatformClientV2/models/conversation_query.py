# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        AnalyticsQueryAggregation, ConversationDetailQueryFilter, EvaluationDetailQueryFilter, PagingSpec,
        ResolutionDetailQueryFilter, SegmentDetailQueryFilter, SurveyDetailQueryFilter,
    )


class ConversationQuery(Model):
    """A conversation query: interval, conversation filters, segment filters and 7 more. Body of
    post_analytics_conversations_details_query.

    Required by the platform: interval.
    """

    conversation_filters: list[ConversationDetailQueryFilter] | None = field("conversationFilters", default=None)
    segment_filters: list[SegmentDetailQueryFilter] | None = field("segmentFilters", default=None)
    evaluation_filters: list[EvaluationDetailQueryFilter] | None = field("evaluationFilters", default=None)
    survey_filters: list[SurveyDetailQueryFilter] | None = field("surveyFilters", default=None)
    resolution_filters: list[ResolutionDetailQueryFilter] | None = field("resolutionFilters", default=None)
    order: Literal["asc", "desc", "unordered"] | str | None = field("order", default=None)
    order_by: Literal[
        "conversationStart", "conversationEnd", "segmentStart", "segmentEnd",
    ] | str | None = field("orderBy", default=None)
    interval: str | None = field("interval", default=None)
    aggregations: list[AnalyticsQueryAggregation] | None = field("aggregations", default=None)
    paging: PagingSpec | None = field("paging", default=None)
