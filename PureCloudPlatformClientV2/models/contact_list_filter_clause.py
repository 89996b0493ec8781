# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ContactListFilterPredicate


class ContactListFilterClause(Model):
    """Part of ContactBulkSearchCriteria and 1 more."""

    filter_type: Literal["AND", "OR"] | str | None = field("filterType", default=None)
    predicates: list[ContactListFilterPredicate] | None = field("predicates", default=None)
