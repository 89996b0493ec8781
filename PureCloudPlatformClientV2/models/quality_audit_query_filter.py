# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class QualityAuditQueryFilter(Model):
    """One of the filters of a qm audit query. In QMAuditQueryRequest and 1 more.

    Required by the platform: pcProperty, value.
    """

    pcProperty: Literal[
        "UserId", "TrusteeOrganizationId", "TrusteeOnlyAudits", "ClientId", "Action", "EntityType", "EntityId",
        "ConversationId", "ServiceName",
    ] | str | None = field("property", default=None)
    value: str | None = field("value", default=None)
