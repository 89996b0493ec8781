# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AddressableEntityRef, DynamicGroupQuery


class DynamicGroupDefinition(Model):
    """A dynamic group definition: group, query and 2 more. Answer of get_group_dynamicsettings.

    Required by the platform: group, date_modified, query.
    """

    group: AddressableEntityRef | None = field("group", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    query: DynamicGroupQuery | None = field("query", default=None)
    self_uri: str | None = field("selfUri", default=None)
