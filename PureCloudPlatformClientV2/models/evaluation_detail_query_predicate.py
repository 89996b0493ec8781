# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import NumericRange


class EvaluationDetailQueryPredicate(Model):
    """One of the predicates of an evaluation detail query clause. In EvaluationDetailQueryClause and 1 more."""

    type: Literal["dimension", "property", "metric"] | str | None = field("type", default=None)
    dimension: Literal[
        "assigneeApplicable", "assigneeId", "calibrationId", "contextId", "deleted", "evaluationId", "evaluationStatus",
        "evaluatorId", "eventTime", "formId", "formName", "queueId", "released", "rescored", "userId",
    ] | str | None = field("dimension", default=None)
    metric: Literal["oTotalCriticalScore", "oTotalScore"] | str | None = field("metric", default=None)
    operator: Literal["matches", "exists", "notExists"] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)
    range: NumericRange | None = field("range", default=None)
