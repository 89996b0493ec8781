# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import NumericRange


class SurveyDetailQueryPredicate(Model):
    """One of the predicates of a survey detail query clause. In SurveyDetailQueryClause and 1 more."""

    type: Literal["dimension", "property", "metric"] | str | None = field("type", default=None)
    dimension: Literal[
        "eventTime", "queueId", "surveyCompletedDate", "surveyFormContextId", "surveyFormId", "surveyId",
        "surveyPartialResponse", "surveyPromoterScore", "surveyStatus", "surveyType", "userId",
    ] | str | None = field("dimension", default=None)
    metric: Literal["oSurveyTotalScore"] | str | None = field("metric", default=None)
    operator: Literal["matches", "exists", "notExists"] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)
    range: NumericRange | None = field("range", default=None)
