# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AuditQueryFilter(Model):
    """One of the filters of an audit query execution status. In AuditQueryExecutionStatusResponse and 2 more.

    Required by the platform: pcProperty, value.
    """

    pcProperty: Literal[
        "UserId", "TrusteeOrganizationId", "ClientId", "Action", "EntityType", "EntityId",
    ] | str | None = field("property", default=None)
    value: str | None = field("value", default=None)
