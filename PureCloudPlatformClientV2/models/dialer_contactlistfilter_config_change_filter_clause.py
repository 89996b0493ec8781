# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal

    from . import DialerContactlistfilterConfigChangeFilterPredicate


class DialerContactlistfilterConfigChangeFilterClause(Model):
    filter_type: Literal["AND", "OR"] | str | None = field("filterType", default=None)
    predicates: list[DialerContactlistfilterConfigChangeFilterPredicate] | None = field("predicates", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)
