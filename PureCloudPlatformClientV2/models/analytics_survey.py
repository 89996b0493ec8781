# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class AnalyticsSurvey(Model):
    """One of the surveys of an analytics conversation. In AnalyticsConversation and 1 more."""

    event_time: datetime | None = field("eventTime", default=None)
    queue_id: str | None = field("queueId", default=None)
    survey_completed_date: datetime | None = field("surveyCompletedDate", default=None)
    survey_form_context_id: str | None = field("surveyFormContextId", default=None)
    survey_form_id: str | None = field("surveyFormId", default=None)
    survey_form_name: str | None = field("surveyFormName", default=None)
    survey_id: str | None = field("surveyId", default=None)
    survey_partial_response: bool | None = field("surveyPartialResponse", default=None)
    survey_promoter_score: int | None = field("surveyPromoterScore", default=None)
    survey_status: str | None = field("surveyStatus", default=None)
    survey_type: Literal["Web", "Voice"] | str | None = field("surveyType", default=None)
    user_id: str | None = field("userId", default=None)
    o_survey_total_score: int | None = field("oSurveyTotalScore", default=None)
