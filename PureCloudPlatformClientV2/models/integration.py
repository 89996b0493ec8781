# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .integration_configuration_info import IntegrationConfigurationInfo
    from .integration_status_info import IntegrationStatusInfo
    from .integration_type import IntegrationType


class Integration(Model):
    """Integration of the Platform API.

    The platform requires: intended_state.
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
