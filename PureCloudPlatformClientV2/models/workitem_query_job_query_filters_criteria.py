# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WorkitemQueryJobQueryFiltersPredicate


class WorkitemQueryJobQueryFiltersCriteria(Model):
    """Part of WorkitemQueryJobQueryFilters.

    Required by the platform: predicates.
    """

    operator: Literal["AND", "OR"] | str | None = field("operator", default=None)
    predicates: list[WorkitemQueryJobQueryFiltersPredicate] | None = field("predicates", default=None)
