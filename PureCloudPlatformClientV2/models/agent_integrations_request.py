# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .agent_integration_association_request import AgentIntegrationAssociationRequest


class AgentIntegrationsRequest(Model):
    """AgentIntegrationsRequest of the Platform API.

    The platform requires: associated_integrations.
    """

    selected_integration_id: str | None = field("selectedIntegrationId", default=None)
    associated_integrations: list[AgentIntegrationAssociationRequest] | None = field(
        "associatedIntegrations", default=None
    )
