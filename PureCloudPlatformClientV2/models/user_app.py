# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import IntegrationType, UserAppConfigurationInfo


class UserApp(Model):
    """Part of UserAppEntityListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    integration_type: IntegrationType | None = field("integrationType", default=None)
    config: UserAppConfigurationInfo | None = field("config", default=None)
    self_uri: str | None = field("selfUri", default=None)
