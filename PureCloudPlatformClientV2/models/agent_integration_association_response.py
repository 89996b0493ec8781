# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .wfm_integration_reference import WfmIntegrationReference


class AgentIntegrationAssociationResponse(Model):
    """AgentIntegrationAssociationResponse of the Platform API.

    The platform requires: agent_external_id, integration, locked.
    """

    agent_external_id: str | None = field("agentExternalId", default=None)
    integration: WfmIntegrationReference | None = field("integration", default=None)
    locked: bool | None = field("locked", default=None)
