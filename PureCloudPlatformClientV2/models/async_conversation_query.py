# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        ConversationDetailQueryFilter, EvaluationDetailQueryFilter, ResolutionDetailQueryFilter, SegmentDetailQueryFilter,
        SurveyDetailQueryFilter,
    )


class AsyncConversationQuery(Model):
    """An async conversation query: interval, conversation filters, segment filters and 7 more. Body of
    post_analytics_conversations_details_jobs.

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
    limit: int | None = field("limit", default=None)
    start_of_day_interval_matching: bool | None = field("startOfDayIntervalMatching", default=None)
