# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .contact_list_filter_clause import ContactListFilterClause


class ContactBulkSearchCriteria(Model):
    """ContactBulkSearchCriteria of the Platform API."""

    clauses: list[ContactListFilterClause] | None = field("clauses", default=None)
    filter_type: Literal["AND", "OR"] | str | None = field("filterType", default=None)
