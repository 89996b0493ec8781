# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SurveyDetailQueryPredicate


class SurveyDetailQueryClause(Model):
    """One of the clauses of a survey detail query filter. In SurveyDetailQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[SurveyDetailQueryPredicate] | None = field("predicates", default=None)


class SurveyDetailQueryFilter(Model):
    """One of the survey filters of an async conversation query. In AsyncConversationQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[SurveyDetailQueryClause] | None = field("clauses", default=None)
    predicates: list[SurveyDetailQueryPredicate] | None = field("predicates", default=None)
