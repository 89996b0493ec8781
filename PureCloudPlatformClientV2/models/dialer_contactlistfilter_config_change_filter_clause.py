# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal

    from .dialer_contactlistfilter_config_change_filter_predicate import DialerContactlistfilterConfigChangeFilterPredicate


class DialerContactlistfilterConfigChangeFilterClause(Model):
    """DialerContactlistfilterConfigChangeFilterClause of the Platform API."""

    filter_type: Literal["AND", "OR"] | str | None = field("filterType", default=None)
    predicates: list[DialerContactlistfilterConfigChangeFilterPredicate] | None = field("predicates", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)
