# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AuditQueryFilter(Model):
    """AuditQueryFilter of the Platform API.

    The platform requires: pcProperty, value.
    """

    pcProperty: Literal[
        "UserId", "TrusteeOrganizationId", "ClientId", "Action", "EntityType", "EntityId",
    ] | str | None = field("property", default=None)
    value: str | None = field("value", default=None)
