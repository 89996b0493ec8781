# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import NumericRange


class SurveyAggregateQueryPredicate(Model):
    """One of the predicates of a survey aggregate query clause. In SurveyAggregateQueryClause and 1 more."""

    type: Literal["dimension", "property", "metric"] | str | None = field("type", default=None)
    dimension: Literal[
        "conversationId", "divisionId", "externalContactId", "mediaType", "queueId", "requestedLanguageId",
        "requestedRoutingSkillId", "surveyAnswerId", "surveyCreatedDate", "surveyErrorReason", "surveyFormContextId",
        "surveyFormId", "surveyFormName", "surveyId", "surveyPartialResponse", "surveyPreviousStatus",
        "surveyPromoterScore", "surveyQuestionGroupId", "surveyQuestionId", "surveyStatus", "surveyType", "teamId",
        "userId", "wrapUpCode",
    ] | str | None = field("dimension", default=None)
    operator: Literal["matches", "exists", "notExists"] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)
    range: NumericRange | None = field("range", default=None)
