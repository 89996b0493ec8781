# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import TranscriptAggregateQueryPredicate


class TranscriptAggregateQueryClause(Model):
    """One of the clauses of a transcript aggregate query filter. In TranscriptAggregateQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[TranscriptAggregateQueryPredicate] | None = field("predicates", default=None)


class TranscriptAggregateQueryFilter(Model):
    """Filter of a transcript aggregation query. In TranscriptAggregationQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[TranscriptAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[TranscriptAggregateQueryPredicate] | None = field("predicates", default=None)
