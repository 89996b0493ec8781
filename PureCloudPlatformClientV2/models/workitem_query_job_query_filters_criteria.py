# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .workitem_query_job_query_filters_predicate import WorkitemQueryJobQueryFiltersPredicate


class WorkitemQueryJobQueryFiltersCriteria(Model):
    """WorkitemQueryJobQueryFiltersCriteria of the Platform API.

    The platform requires: predicates.
    """

    operator: Literal["AND", "OR"] | str | None = field("operator", default=None)
    predicates: list[WorkitemQueryJobQueryFiltersPredicate] | None = field("predicates", default=None)
