# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ContactListFilterClause


class ContactBulkSearchCriteria(Model):
    """Criteria of a contact bulk edit. In ContactBulkEditRequest and 3 more."""

    clauses: list[ContactListFilterClause] | None = field("clauses", default=None)
    filter_type: Literal["AND", "OR"] | str | None = field("filterType", default=None)
