# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WfmIntegrationReference(Model):
    """Reference to a workforce management integration by its id and its address. In AgentIntegrationAssociationResponse
    and 1 more.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
