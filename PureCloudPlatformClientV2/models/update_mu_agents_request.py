# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .update_mu_agent_request import UpdateMuAgentRequest


class UpdateMuAgentsRequest(Model):
    """UpdateMuAgentsRequest of the Platform API."""

    entities: list[UpdateMuAgentRequest] | None = field("entities", default=None)
