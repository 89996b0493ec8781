# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .addressable_entity_ref import AddressableEntityRef
    from .dynamic_group_query import DynamicGroupQuery


class DynamicGroupDefinition(Model):
    """DynamicGroupDefinition of the Platform API.

    The platform requires: group, date_modified, query.
    """

    group: AddressableEntityRef | None = field("group", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    query: DynamicGroupQuery | None = field("query", default=None)
    self_uri: str | None = field("selfUri", default=None)
