# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ActionConfig, ActionContract


class Action(Model):
    """Given by get_integrations_action and 7 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    integration_id: str | None = field("integrationId", default=None)
    category: str | None = field("category", default=None)
    contract: ActionContract | None = field("contract", default=None)
    version: int | None = field("version", default=None)
    secure: bool | None = field("secure", default=None)
    config: ActionConfig | None = field("config", default=None)
    self_uri: str | None = field("selfUri", default=None)
