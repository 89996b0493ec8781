# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .workitem_query_job_query_filters_criteria import WorkitemQueryJobQueryFiltersCriteria


class WorkitemQueryJobQueryFilters(Model):
    """WorkitemQueryJobQueryFilters of the Platform API.

    The platform requires: name, criteria.
    """

    name: Literal["customFields"] | str | None = field("name", default=None)
    operator: Literal["AND", "OR"] | str | None = field("operator", default=None)
    criteria: list[WorkitemQueryJobQueryFiltersCriteria] | None = field("criteria", default=None)
