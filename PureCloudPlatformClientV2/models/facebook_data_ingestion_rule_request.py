# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class FacebookDataIngestionRuleRequest(Model):
    """FacebookDataIngestionRuleRequest of the Platform API.

    The platform requires: name, integration_id.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    integration_id: str | None = field("integrationId", default=None)
