# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .contact_list_filter_predicate import ContactListFilterPredicate


class ContactListFilterClause(Model):
    """ContactListFilterClause of the Platform API."""

    filter_type: Literal["AND", "OR"] | str | None = field("filterType", default=None)
    predicates: list[ContactListFilterPredicate] | None = field("predicates", default=None)
