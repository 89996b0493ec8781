# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import IntegrationConfiguration, IntegrationStatusInfo, IntegrationType


class Integration(Model):
    """An integration, kept at /api/v2/integrations/{integrationId}. Answer of delete_integration and 3 more; body of
    patch_integration.

    Required by the platform: intended_state.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    integration_type: IntegrationType | None = field("integrationType", default=None)
    notes: str | None = field("notes", default=None)
    intended_state: Literal[
        "ENABLED", "DISABLED", "DELETED", "RESTORED",
    ] | str | None = field("intendedState", default=None)
    config: IntegrationConfigurationInfo | None = field("config", default=None)
    reported_state: IntegrationStatusInfo | None = field("reportedState", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
    self_uri: str | None = field("selfUri", default=None)


class IntegrationConfigurationInfo(Model):
    """Configuration of an integration. In Integration."""

    current: IntegrationConfiguration | None = field("current", default=None)
