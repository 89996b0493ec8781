# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class V2IntegrationPresenceEventOrganizationPresence(Model):
    """V2IntegrationPresenceEventOrganizationPresence of the Platform API."""

    id: str | None = field("id", default=None)
    system_presence: str | None = field("systemPresence", default=None)
