# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AuditQueryFilter(Model):
    """Required by the platform: pcProperty, value."""

    pcProperty: Literal[
        "UserId", "TrusteeOrganizationId", "ClientId", "Action", "EntityType", "EntityId",
    ] | str | None = field("property", default=None)
    value: str | None = field("value", default=None)
