# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AuthenticationSettings(Model):
    """Authentication settings of a web deployment configuration version. In WebDeploymentConfigurationVersion and 1
    more.

    Required by the platform: enabled, integration_id.
    """

    enabled: bool | None = field("enabled", default=None)
    integration_id: str | None = field("integrationId", default=None)
    allow_session_upgrade: bool | None = field("allowSessionUpgrade", default=None)
