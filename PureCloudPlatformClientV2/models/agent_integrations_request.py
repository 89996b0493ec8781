# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AgentIntegrationAssociationRequest


class AgentIntegrationsRequest(Model):
    """Taken by put_workforcemanagement_agent_integrations_hris.

    Required by the platform: associated_integrations.
    """

    selected_integration_id: str | None = field("selectedIntegrationId", default=None)
    associated_integrations: list[AgentIntegrationAssociationRequest] | None = field(
        "associatedIntegrations", default=None
    )
